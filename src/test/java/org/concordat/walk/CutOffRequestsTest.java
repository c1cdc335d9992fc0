package org.concordat.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.UUID;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.milestone.MilestoneWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that no client sends on purpose: they end in the middle, go on for too long, or have a broken first line. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class CutOffRequestsTest {
    private static final int PIECES = 200;
    private static final long FAR_TOO_LARGE = 300L * 1024 * 1024;

    @TestHTTPResource
    URL server;

    @Inject
    World world;

    @Inject
    MilestoneWorld milestones;

    @Inject
    Traces traces;

    @Inject
    JobExecutor executor;

    TestPerson manager;
    String path;

    @BeforeEach
    void aMilestone() {
        var authority = world.authority();
        var vendor = world.registeredVendor(authority);
        manager = vendor.people();
        path = MilestoneWorld.path(milestones.milestone(authority, vendor));
        // Otherwise a timer of another test's thing might write in between
        executor.shutdown();
    }

    @AfterEach
    void letTimersRunAgain() {
        executor.start();
    }

    @Test
    void anUploadThatBreaksOffLeavesNoFileAndNoRow() throws IOException {
        var seen = manager.get(path).header("ETag");
        var files = traces.files();
        var before = traces.kept();

        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var out = socket.getOutputStream();
            out.write(head(seen, 50_000_000).getBytes(UTF_8));
            for (var piece = 0; piece < PIECES; piece++) {
                out.write("2026-03-01;service;up\n".repeat(1_000).getBytes(UTF_8));
            }
            out.flush();
            Awaited.until("the file is arriving", () -> traces.files() > files);
        }

        traces.awaitFiles(files);
        assertThat(traces.kept()).isEqualTo(before);
        MilestoneWorld.attach(manager, path, "C1").then().statusCode(200);
    }

    @Test
    void aFileOfThreeHundredMegabytesIsRefusedBeforeAnyOfItIsKept() throws IOException {
        var seen = manager.get(path).header("ETag");
        var files = traces.files();
        var before = traces.kept();

        var answer = exchange(head(seen, FAR_TOO_LARGE));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"too-large\"");
        assertThat(KnownProblems.codes()).contains("too-large");
        traces.awaitFiles(files);
        assertThat(traces.kept()).isEqualTo(before);
    }

    @Test
    void aBrokenAddressIsNoFailure() throws IOException {
        for (var address :
                new String[] {"/api/v1/vendors/%zz", "/api/v1/vendors?name=%zz", "/vendors/%", "/%2", "//", "*"}) {
            var answer = exchange("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + manager.token() + "\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(address).matches("(?s)HTTP/1\\.1 [234].*");
        }
    }

    @Test
    void headersThatContradictEachOtherAreNoFailure() throws IOException {
        for (var headers : new String[] {
            "Content-Length: -1",
            "Content-Length: x",
            "Transfer-Encoding: nonsense",
            "Content-Length: 5\r\nContent-Length: 6"
        }) {
            var answer = exchange(
                    "POST /api/v1/projects HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + manager.token()
                            + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + headers + "\r\n\r\n{}");

            assertThat(answer).as(headers).matches("(?s)(HTTP/1\\.1 4.*)?");
        }
    }

    private String head(String seen, long length) {
        return "POST " + path + "/evidence HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + manager.token()
                + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nIf-Match: " + seen
                + "\r\nContent-Type: multipart/form-data; boundary=part\r\nContent-Length: " + length + "\r\n\r\n"
                + part("criterion\"") + "C1\r\n" + part("type\"") + "SERVICE_LOG\r\n"
                + part("file\"; filename=\"log.csv\"");
    }

    private static String part(String name) {
        return "--part\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n";
    }

    /** What comes back until the server is done, or has been silent for a while. */
    private String exchange(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            var answer = new StringBuilder();
            var piece = new byte[8192];
            for (var read = 0; read >= 0 && !answer.toString().contains("mostBytes"); ) {
                read = socket.getInputStream().read(piece);
                answer.append(new String(piece, 0, Math.max(0, read), UTF_8));
            }
            return answer.toString();
        }
    }
}
