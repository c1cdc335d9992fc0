package org.concordat.kill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of the API, ready to be sent, and sent again, exactly as it is.
 *
 * @param body what the request carries, also for those who send it by other means
 */
public record Request(
        HttpRequest http, byte[] body, @Nullable String key) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A command as that person, on the version that an earlier answer showed, where one did. */
    public static Request command(
            Installation installation, String token, String path, @Nullable String etag, String body) {
        return keyed(installation, token, path, etag, "application/json", "POST", bytes(body));
    }

    /** A thing in its new words. */
    static Request change(Installation installation, String token, String path, @Nullable String etag, String body) {
        return keyed(installation, token, path, etag, "application/json", "PUT", bytes(body));
    }

    /** A form with a PDF file. */
    static Request upload(
            Installation installation,
            String token,
            String path,
            @Nullable String etag,
            Map<String, String> fields,
            byte[] pdf) {
        var boundary = UUID.randomUUID().toString();
        var form = new StringBuilder();
        fields.forEach((name, value) -> form.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        form.append("""
                --%s\r
                Content-Disposition: form-data; name="file"; filename="protocol.pdf"\r
                Content-Type: application/pdf\r
                \r
                """.formatted(boundary));
        var body = new ByteArrayOutputStream();
        body.writeBytes(bytes(form.toString()));
        body.writeBytes(pdf);
        body.writeBytes(bytes("\r\n--" + boundary + "--\r\n"));
        var type = "multipart/form-data; boundary=" + boundary;
        return keyed(installation, token, path, etag, type, "POST", body.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Request keyed(
            Installation installation,
            String token,
            String path,
            @Nullable String etag,
            String type,
            String method,
            byte[] body) {
        var key = UUID.randomUUID().toString();
        var request = HttpRequest.newBuilder(installation.at(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .method(method, BodyPublishers.ofByteArray(body));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return new Request(request.build(), body, key);
    }

    public static Request read(Installation installation, String token, String path) {
        return new Request(
                HttpRequest.newBuilder(installation.at(path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                new byte[0],
                null);
    }

    public Answer send(HttpClient client) throws IOException {
        try {
            return new Answer(client.send(http, BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The content of a file. */
    byte[] bytes(HttpClient client) throws IOException {
        try {
            return client.send(http, BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back; two answers are alike when status, version, place and every character of the body are. */
    public record Answer(
            int status, @Nullable String etag, @Nullable String location, String body) {
        Answer(HttpResponse<String> response) {
            this(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.headers().firstValue("Location").orElse(null),
                    response.body());
        }

        public boolean succeeded() {
            return status / 100 == 2;
        }

        /** The request before this one still runs, or the process that ran it has died and the database does not know yet. */
        boolean isTooEarly() {
            return body.contains("\"repeat-in-flight\"") || status == 503;
        }

        public Answer orFail() {
            if (!succeeded()) {
                throw new IllegalStateException("Answered " + status + ": " + body);
            }
            return this;
        }

        /** The id of the thing that this answer shows. */
        public String id() {
            return body.replaceFirst("(?s)^\\{\"id\":\"([0-9a-f-]{36})\".*", "$1");
        }
    }
}
