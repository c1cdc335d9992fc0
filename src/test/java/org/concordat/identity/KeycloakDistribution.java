package org.concordat.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.concordat.ServerProcess;

/** Keycloak as published, unpacked beside its archive and built once for the tests. */
record KeycloakDistribution(Path home) {
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(4);
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=dev-mem",
            "--features-disabled=account,account-api,admin,ciba,device-flow,impersonation,kerberos,organization,par,"
                    + "persistent-user-sessions,step-up-authentication-saml");

    static KeycloakDistribution ready() {
        var archive = Path.of(System.getProperty("keycloak.zip", "target/keycloak/keycloak.zip"))
                .toAbsolutePath();
        try (var zip = new ZipFile(archive.toFile())) {
            var root = zip.entries().nextElement().getName().split("/", 2)[0];
            var distribution = new KeycloakDistribution(archive.resolveSibling(root));
            if (!distribution.isBuilt()) {
                distribution.unpack(zip);
                distribution.build();
            }
            return distribution;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path script() {
        return home.resolve("bin").resolve("kc.sh");
    }

    Path imports() {
        return home.resolve("data").resolve("import");
    }

    /** The marker is written last and holds the options, so that an interrupted or a different build counts as none. */
    private boolean isBuilt() throws IOException {
        return Files.exists(marker()) && Files.readString(marker()).equals(BUILD_OPTIONS.toString());
    }

    private Path marker() {
        return home.resolve("built-for-tests");
    }

    private void unpack(ZipFile zip) throws IOException {
        for (var entry : Collections.list(zip.entries())) {
            var target = home.resolveSibling(entry.getName()).normalize();
            if (!target.startsWith(home)) {
                throw new IOException(entry.getName() + " lies outside the archive's folder");
            }
            if (!entry.isDirectory()) {
                copy(zip, entry, target);
            }
        }
        if (!script().toFile().setExecutable(true)) {
            throw new IOException(script() + " cannot be made executable");
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void build() throws IOException {
        var command = new ArrayList<>(List.of(script().toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        try (var build = ServerProcess.start("keycloak-build", command, environment())) {
            if (!build.awaitExit(BUILD_LIMIT) || build.exitValue() != 0) {
                throw new IllegalStateException("Keycloak was not built:\n" + build.log());
            }
        }
        Files.writeString(marker(), BUILD_OPTIONS.toString());
    }

    /** Keycloak runs on the java that runs the tests. */
    static Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
    }
}
