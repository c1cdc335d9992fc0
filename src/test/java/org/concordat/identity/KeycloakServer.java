package org.concordat.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.concordat.ServerProcess;

/** A real Keycloak on a free port of this machine, with Concordat's realm and an untrusted one; it forgets all at the end. */
public final class KeycloakServer implements AutoCloseable {
    public static final String CLIENT_ID = "concordat";
    /** As long as the application wants it: it also encrypts the session cookie. */
    public static final String CLIENT_SECRET = "a-secret-of-at-least-32-characters";

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final ServerProcess process;
    private final URI url;

    private KeycloakServer(ServerProcess process, URI url) {
        this.process = process;
        this.url = url;
    }

    /** For callers who only want tokens and no sign-in page. */
    public static KeycloakServer start() {
        return start(URI.create("http://127.0.0.1"));
    }

    /** Allows the pages at the given address to send people here to sign in. */
    public static KeycloakServer start(URI publicUrl) {
        var distribution = KeycloakDistribution.ready();
        var port = ServerProcess.freePort();
        var url = URI.create("http://127.0.0.1:" + port);
        var environment = new HashMap<>(KeycloakDistribution.environment());
        environment.put("CONCORDAT_PUBLIC_URL", publicUrl.toString());
        environment.put("CONCORDAT_OIDC_CLIENT_SECRET", CLIENT_SECRET);
        var command = List.of(
                distribution.script().toString(),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url);
        try {
            RealmFiles.writeTo(distribution.imports());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeycloakServer(ServerProcess.start("keycloak", command, environment), url).awaitReady();
    }

    private KeycloakServer awaitReady() {
        try {
            process.awaitReady(realm().wellKnown(), START_LIMIT);
            process.awaitReady(untrustedRealm().wellKnown(), START_LIMIT);
            return this;
        } catch (RuntimeException e) {
            process.killForcibly();
            throw e;
        }
    }

    public String issuer() {
        return realm().issuer().toString();
    }

    /** The access token of a person of the test realm, asked for by one of its test clients. */
    public String passwordToken(String person, String client) {
        return realm().signIn(person, client).accessToken();
    }

    KeycloakRealm realm() {
        return new KeycloakRealm(url.resolve("/realms/concordat"));
    }

    KeycloakRealm untrustedRealm() {
        return new KeycloakRealm(url.resolve("/realms/elsewhere"));
    }

    @Override
    public void close() {
        process.stop();
    }
}
