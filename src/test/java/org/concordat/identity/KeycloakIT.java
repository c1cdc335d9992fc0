package org.concordat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.concordat.ProductionApplication;
import org.concordat.ServerProcess;
import org.concordat.platform.development.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The production package and the realm file of production, with a real Keycloak between them. */
class KeycloakIT {
    private static final String PERSONS = "concordat-test";
    private static final String PROGRAMS = "concordat-cli";
    private static final String PROGRAMS_SECRET = "cli-secret-for-tests";
    private static final String BRIEF = "concordat-brief";
    private static final String OTHER_APPLICATION = "other-app";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static int port;
    private static KeycloakServer keycloak;

    @BeforeAll
    static void startKeycloak() {
        port = ServerProcess.freePort();
        keycloak = KeycloakServer.start(publicUrl());
    }

    @AfterAll
    static void stopKeycloak() {
        keycloak.close();
    }

    private static URI publicUrl() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Nested
    class TheRealm {
        @Test
        void namesConcordatAsTheAudienceOfPeopleAndPrograms() {
            var person = keycloak.realm().signIn("ada", PERSONS).claims();
            var program = TokenPair.claimsOf(keycloak.realm().serviceToken(PROGRAMS, PROGRAMS_SECRET));

            assertThat(person.path("aud").asText()).isEqualTo("concordat");
            assertThat(program.path("aud").asText()).isEqualTo("concordat");
        }

        @Test
        void tellsWhoThePersonIsAndNothingAboutRoles() {
            var claims = keycloak.realm().signIn("ada", PERSONS).claims();

            assertThat(claims.path("sub").asText()).isNotEmpty();
            assertThat(claims.path("name").asText()).isEqualTo("Ada Novak");
            assertThat(claims.path("email").asText()).isEqualTo("ada@example.org");
            assertThat(claims.has("realm_access")).isFalse();
            assertThat(claims.has("resource_access")).isFalse();
        }

        @Test
        void givesAccessTokensForFiveMinutes() {
            var claims = keycloak.realm().signIn("ada", PERSONS).claims();

            var lifespan = claims.path("exp").asLong() - claims.path("iat").asLong();

            assertThat(lifespan).isEqualTo(Duration.ofMinutes(5).toSeconds());
        }

        @Test
        void takesARefreshTokenOnlyOnce() {
            var first = keycloak.realm().signIn("ben", PERSONS);
            var second = keycloak.realm().refresh(first);

            var again = keycloak.realm()
                    .askForToken(PERSONS, Map.of("grant_type", "refresh_token", "refresh_token", first.refreshToken()));

            assertThat(second.subject()).isEqualTo(first.subject());
            assertThat(again.statusCode()).isEqualTo(400);
            assertThat(again.body()).contains("invalid_grant");
        }

        @Test
        void locksAPersonOutAfterFiveWrongPasswords() {
            var wrong = Map.of("grant_type", "password", "username", "vera", "password", "guessed by somebody");
            var right = Map.of("grant_type", "password", "username", "vera", "password", KeycloakRealm.PASSWORD);
            assertThat(keycloak.realm().askForToken(PERSONS, right).statusCode())
                    .isEqualTo(200);

            for (int attempt = 1; attempt <= 5; attempt++) {
                keycloak.realm().askForToken(PERSONS, wrong);
            }

            var refused = keycloak.realm().askForToken(PERSONS, right);
            assertThat(refused.statusCode()).isIn(400, 401);
            assertThat(refused.body()).contains("invalid_grant");
        }

        @Test
        void givesNoTokenForAPasswordToTheClientsOfProduction() {
            var pages = askByPassword(KeycloakServer.CLIENT_ID, KeycloakServer.CLIENT_SECRET);
            var programs = askByPassword(PROGRAMS, PROGRAMS_SECRET);

            assertThat(pages.statusCode()).isEqualTo(400);
            assertThat(pages.body()).contains("unauthorized_client");
            assertThat(programs.statusCode()).isEqualTo(400);
            assertThat(programs.body()).contains("unauthorized_client");
        }

        private HttpResponse<String> askByPassword(String client, String secret) {
            return keycloak.realm()
                    .askForToken(
                            client,
                            Map.of(
                                    "grant_type",
                                    "password",
                                    "client_secret",
                                    secret,
                                    "username",
                                    "ada",
                                    "password",
                                    KeycloakRealm.PASSWORD));
        }

        @Test
        void asksThePagesForAProofKey() throws Exception {
            var answer = askForSignIn(publicUrl() + "/");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).get().asString().contains("error=invalid_request");
        }

        @Test
        void sendsNobodyToAnotherAddressThanThePages() throws Exception {
            var answer = askForSignIn("http://127.0.0.1:1/");

            assertThat(answer.statusCode()).isEqualTo(400);
        }

        private HttpResponse<String> askForSignIn(String redirectUri) throws IOException, InterruptedException {
            return get(
                    URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?client_id=concordat&scope=openid"
                            + "&response_type=code&redirect_uri=" + redirectUri),
                    "Accept",
                    "text/html");
        }
    }

    @Nested
    class TheApplication {
        @TempDir
        static Path documents;

        private static EmbeddedDatabase database;
        private static ProductionApplication application;
        private static TokenPair expired;

        @BeforeAll
        static void startApplication() {
            var administrator = keycloak.realm().signIn("ada", PERSONS).subject();
            // Lives three seconds: the database and the application take longer to start.
            expired = keycloak.realm().signIn("ada", BRIEF);
            database = EmbeddedDatabase.temporaryIn(Path.of("target", "databases"));
            application = ProductionApplication.start(
                    "identity",
                    ProductionApplication.currentJava(),
                    Map.ofEntries(
                            Map.entry("CONCORDAT_DATABASE_URL", database.url()),
                            Map.entry("CONCORDAT_DATABASE_USER", "concordat_app"),
                            Map.entry("CONCORDAT_DATABASE_PASSWORD", "app"),
                            Map.entry("CONCORDAT_DATABASE_OWNER_USER", "concordat_owner"),
                            Map.entry("CONCORDAT_DATABASE_OWNER_PASSWORD", "owner"),
                            Map.entry("CONCORDAT_OIDC_ISSUER", keycloak.issuer()),
                            Map.entry("CONCORDAT_OIDC_CLIENT_ID", KeycloakServer.CLIENT_ID),
                            Map.entry("CONCORDAT_OIDC_CLIENT_SECRET", KeycloakServer.CLIENT_SECRET),
                            Map.entry(
                                    "CONCORDAT_BID_SEALING_KEY",
                                    java.util.Base64.getEncoder().encodeToString(new byte[32])),
                            Map.entry("CONCORDAT_DOCUMENT_FOLDER", documents.toString()),
                            Map.entry("CONCORDAT_MAIL_HOST", "127.0.0.1"),
                            Map.entry("CONCORDAT_PUBLIC_URL", publicUrl().toString()),
                            Map.entry("CONCORDAT_FIRST_ADMIN", administrator),
                            Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port))));
        }

        @AfterAll
        static void stopApplication() throws IOException {
            if (application != null) {
                application.stop();
            }
            if (database != null) {
                database.close();
            }
        }

        @Test
        void showsThePersonTheHomePageAfterSignIn() {
            var home = new Visitor().signIn(application.at("/sign-in"), "ada");

            assertThat(home.statusCode()).as(home.uri().getPath()).isEqualTo(200);
            assertThat(home.uri().getPort()).isEqualTo(port);
            assertThat(home.body()).contains("Ada Novak");
        }

        @Test
        void knowsThePersonByARefreshedToken() throws Exception {
            var refreshed = keycloak.realm().refresh(keycloak.realm().signIn("ada", PERSONS));

            var answer = me(refreshed.accessToken());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json(answer).has("person")).isTrue();
        }

        @Test
        void refusesATokenForAnotherApplication() throws Exception {
            var answer = me(keycloak.passwordToken("ada", OTHER_APPLICATION));

            assertThat(answer.statusCode()).isEqualTo(401);
        }

        @Test
        void refusesAnExpiredTokenOfAClientThatIsWelcome() throws Exception {
            assertThat(expired.expiresAt()).isBefore(Instant.now());
            assertThat(me(keycloak.passwordToken("ada", PERSONS)).statusCode()).isEqualTo(200);
            assertThat(me(keycloak.passwordToken("ada", BRIEF)).statusCode()).isEqualTo(200);

            var answer = me(expired.accessToken());

            assertThat(answer.statusCode()).isEqualTo(401);
        }

        @Test
        void refusesATokenOfAnotherRealm() throws Exception {
            var foreign = keycloak.untrustedRealm().signIn("ada", PERSONS);
            assertThat(foreign.claims().path("aud").asText()).isEqualTo("concordat");

            var answer = me(foreign.accessToken());

            assertThat(answer.statusCode()).isEqualTo(401);
        }

        @Test
        void refusesATokenWhoseContentWasChanged() throws Exception {
            var ada = keycloak.passwordToken("ada", PERSONS).split("\\.");
            var ben = keycloak.passwordToken("ben", PERSONS).split("\\.");

            var answer = me(ben[0] + "." + ada[1] + "." + ben[2]);

            assertThat(answer.statusCode()).isEqualTo(401);
        }

        @Test
        void answersAProgramWithoutATokenAndSendsItNowhere() throws Exception {
            var answer = get(application.at("/api/v1/me"), "Accept", "application/json");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
        }

        @Test
        void answersAVisitorOfTheApiWithoutATokenAndSendsHimNowhere() throws Exception {
            var visitor = new Visitor();
            visitor.signIn(application.at("/sign-in"), "ada");

            var answer = visitor.open(application.at("/api/v1/me"));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.uri()).isEqualTo(application.at("/api/v1/me"));
        }

        private HttpResponse<String> me(String token) throws IOException, InterruptedException {
            return get(application.at("/api/v1/me"), "Authorization", "Bearer " + token);
        }
    }

    private static HttpResponse<String> get(URI address, String header, String value)
            throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(address).header(header, value).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
