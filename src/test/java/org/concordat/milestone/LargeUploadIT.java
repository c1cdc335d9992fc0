package org.concordat.milestone;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.concordat.ProductionApplication;
import org.concordat.TestPerson;
import org.concordat.World;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The production package with a heap of 512 MB takes files of 200 MB, and says why it takes no larger ones. */
@Tag("proof")
@QuarkusTest
class LargeUploadIT {
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    World world;

    @Inject
    MilestoneWorld milestones;

    @Inject
    Config config;

    @TempDir
    Path folder;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private @Nullable ProductionApplication application;
    private TestPerson manager;
    private String path;

    @BeforeEach
    void aProductionApplicationOnTheDatabaseOfTheTest() {
        var authority = world.authority();
        var vendor = world.registeredVendor(authority);
        manager = vendor.people();
        path = MilestoneWorld.path(milestones.milestone(authority, vendor));
        var issuer = text("quarkus.oidc.auth-server-url");
        application = ProductionApplication.start(
                "large-upload",
                ProductionApplication.currentJava(),
                Map.ofEntries(
                        Map.entry("CONCORDAT_DATABASE_URL", text("quarkus.datasource.jdbc.url")),
                        Map.entry("CONCORDAT_DATABASE_USER", text("quarkus.datasource.username")),
                        Map.entry("CONCORDAT_DATABASE_PASSWORD", text("quarkus.datasource.password")),
                        Map.entry("CONCORDAT_DATABASE_OWNER_USER", text("quarkus.flyway.username")),
                        Map.entry("CONCORDAT_DATABASE_OWNER_PASSWORD", text("quarkus.flyway.password")),
                        Map.entry("CONCORDAT_OIDC_ISSUER", issuer),
                        Map.entry("CONCORDAT_OIDC_CLIENT_ID", "quarkus-app"),
                        Map.entry("CONCORDAT_OIDC_CLIENT_SECRET", "programs do not use it, a start asks for it"),
                        // The sign-in service of the tests writes no audience into its tokens.
                        Map.entry("QUARKUS_OIDC_API_TOKEN_AUDIENCE", "any"),
                        Map.entry(
                                "CONCORDAT_BID_SEALING_KEY", Base64.getEncoder().encodeToString(new byte[32])),
                        Map.entry("CONCORDAT_PUBLIC_URL", "http://localhost"),
                        Map.entry("CONCORDAT_MAIL_HOST", "localhost"),
                        Map.entry("CONCORDAT_MAIL_FROM", "concordat@example.org"),
                        Map.entry(
                                "CONCORDAT_DOCUMENT_FOLDER",
                                folder.resolve("documents").toString())));
    }

    @AfterEach
    void stop() {
        if (application != null) {
            application.stop();
        }
    }

    @Test
    void takesFilesOfTwoHundredMegabytesAndGivesThemBack() throws Exception {
        var file = file(200 * MEGABYTE);

        for (var time = 0; time < 3; time++) {
            var answer = send(file, true);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }

        var document = manager.get(path).then().extract().<String>path("criteria[0].evidence[0].document");
        var copy = http.send(
                request(path + "/evidence/" + document).GET().build(), BodyHandlers.ofFile(folder.resolve("copy")));
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(Files.mismatch(file, copy.body())).isEqualTo(-1);
    }

    @Test
    void saysWhyItTakesNoLargerFile() throws Exception {
        for (var size : new long[] {200 * MEGABYTE + 1, 210 * MEGABYTE}) {
            var answer = send(file(size), true);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("\"code\":\"file-too-large\"");
        }
        for (var announced : new boolean[] {true, false}) {
            var answer = send(file(300 * MEGABYTE), announced);
            assertThat(answer.statusCode()).as("announced: " + announced).isEqualTo(413);
            assertThat(answer.body()).contains("\"code\":\"too-large\"");
        }
        assertThat(send(file(MEGABYTE), true).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(Path file, boolean announced) throws IOException, InterruptedException {
        var etag = manager.get(path).header("ETag");
        var request = request(path + "/evidence")
                .header("Content-Type", "multipart/form-data; boundary=x7y8z9")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .POST(body(file, announced));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String place) {
        return HttpRequest.newBuilder(requireNonNull(application).at(place))
                .header("Authorization", "Bearer " + manager.token());
    }

    private static BodyPublisher body(Path file, boolean announced) throws IOException {
        var whole = BodyPublishers.concat(
                BodyPublishers.ofString(part("criterion") + "C1\r\n" + part("type") + "SERVICE_LOG\r\n"
                        + part("file\"; filename=\"large.pdf")),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--x7y8z9--\r\n"));
        return announced ? whole : BodyPublishers.fromPublisher(whole);
    }

    private static String part(String name) {
        return "--x7y8z9\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }

    private Path file(long size) throws IOException {
        var file = Files.createTempFile(folder, "large", ".pdf");
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.writeBytes("%PDF-1.4\n");
            content.setLength(size);
        }
        return file;
    }

    private String text(String name) {
        return config.getValue(name, String.class);
    }
}
