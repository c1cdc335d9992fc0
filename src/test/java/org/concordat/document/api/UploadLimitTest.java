package org.concordat.document.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class UploadLimitTest {
    private static final long FAR_TOO_LARGE = 300L * 1024 * 1024;

    @TestHTTPResource
    URL server;

    @Test
    void answersAProgramThatAnnouncesTooMuchWithTheReason() throws IOException {
        var answer = announce("/api/v1/milestones/0197a4a0-0000-7000-8000-000000000000/evidence");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
        assertThat(answer).contains("\"code\":\"too-large\"").contains("\"mostBytes\":");
    }

    @Test
    void answersAPersonWhoSendsTooMuchWithAPage() throws IOException {
        var answer = announce("/milestones/0197a4a0-0000-7000-8000-000000000000/evidence");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("text/html").contains("That is too large");
    }

    @Test
    void tellsWhetherTheStoreCanTakeFiles() {
        given().get("/q/health/ready").then().body("checks.name", hasItem("document-store"));
        given().get("/q/health/ready").then().body("checks.find { it.name == 'document-store' }.status", equalTo("UP"));
    }

    @Test
    void takesLessOfWhatIsKeptInMemory() {
        given().contentType("application/json")
                .body("x".repeat(9 * 1024 * 1024))
                .post("/api/v1/milestones/0197a4a0-0000-7000-8000-000000000000/return")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }

    /** Sends the head and the beginning of a body that would go on for long. */
    private String announce(String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var head =
                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                            + "Content-Length: " + FAR_TOO_LARGE + "\r\n\r\n--x\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            var answer = new StringBuilder();
            var piece = new byte[8192];
            while (!answer.toString().contains("mostBytes")
                    && !answer.toString().contains("</html>")) {
                var read = socket.getInputStream().read(piece);
                if (read < 0) {
                    break;
                }
                answer.append(new String(piece, 0, read, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }
}
