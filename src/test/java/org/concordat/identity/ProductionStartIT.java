package org.concordat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.concordat.ProductionApplication;
import org.concordat.platform.development.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The production package refuses to start half told, and starts with all that it needs. */
class ProductionStartIT {
    @TempDir
    static Path documents;

    private static HttpServer issuer;
    private static EmbeddedDatabase database;
    private static ProductionApplication application;

    @BeforeAll
    static void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/.well-known/openid-configuration", """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end"}""".formatted(issuerAddress()));
        answer("/keys", "{\"keys\":[]}");
        issuer.start();
        database = EmbeddedDatabase.temporaryIn(Path.of("target", "databases"));
        application = ProductionApplication.start("production", ProductionApplication.currentJava(), settings());
    }

    @AfterAll
    static void stop() throws IOException {
        if (application != null) {
            application.stop();
        }
        if (database != null) {
            database.close();
        }
        issuer.stop(0);
    }

    private static String issuerAddress() {
        return "http://127.0.0.1:" + issuer.getAddress().getPort();
    }

    private static void answer(String path, String json) {
        issuer.createContext(path, exchange -> {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("CONCORDAT_DATABASE_URL", database.url());
        settings.put("CONCORDAT_DATABASE_USER", "concordat_app");
        settings.put("CONCORDAT_DATABASE_PASSWORD", "app");
        settings.put("CONCORDAT_DATABASE_OWNER_USER", "concordat_owner");
        settings.put("CONCORDAT_DATABASE_OWNER_PASSWORD", "owner");
        settings.put("CONCORDAT_OIDC_ISSUER", issuerAddress());
        settings.put("CONCORDAT_OIDC_CLIENT_ID", "concordat");
        settings.put("CONCORDAT_OIDC_CLIENT_SECRET", "a-secret-of-at-least-32-characters");
        settings.put("CONCORDAT_BID_SEALING_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("CONCORDAT_DOCUMENT_FOLDER", documents.toString());
        settings.put("CONCORDAT_MAIL_HOST", "127.0.0.1");
        settings.put("CONCORDAT_PUBLIC_URL", "http://127.0.0.1");
        settings.put("CONCORDAT_FIRST_ADMIN", "the-first");
        return settings;
    }

    @Test
    void withoutSettingsItEndsAndNamesThemAll() {
        var refused = ProductionApplication.launch("production-refused", ProductionApplication.currentJava(), Map.of());

        assertThat(refused.process().awaitExit(Duration.ofSeconds(60))).isTrue();
        assertThat(refused.process().exitValue()).isEqualTo(1);
        assertThat(refused.process().log())
                .contains(settings().keySet().stream()
                        .filter(name -> !name.equals("CONCORDAT_FIRST_ADMIN"))
                        .toArray(String[]::new));
    }

    @Test
    void withAllOfThemItIsReady() throws Exception {
        var health = get("/q/health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("Clock of this node", "Process engine and job executor")
                .doesNotContain("DOWN");
    }

    @Test
    void givesItsNumbers() throws Exception {
        assertThat(get("/q/metrics").body())
                .contains("concordat_tasks_open", "concordat_tasks_overdue", "concordat_jobs_failed")
                .containsPattern("concordat_outbox_lag_seconds 0");
    }

    @Test
    void hasNoMovableClock() throws Exception {
        assertThat(get("/api/dev/clock").statusCode()).isEqualTo(404);
    }

    @Test
    void namesEachRequestAlsoThoseItRefuses() throws Exception {
        var answer = get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void letsTheFirstAdministratorInAndWritesItDown() throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), "concordat_app", "app");
                var rows = connection.createStatement().executeQuery("""
                                select (select count(*) from concordat.organisation),
                                  (select role from concordat.membership m join concordat.person p on p.id = m.person_id
                                   where p.subject = 'the-first'),
                                  (select count(*) from concordat.audit_record where fact = 'member-enrolled')""")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
            assertThat(rows.getString(2)).isEqualTo(Role.ROLE_ADMINISTRATOR);
            assertThat(rows.getInt(3)).isEqualTo(1);
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(application.at(path)).build(), BodyHandlers.ofString());
    }
}
