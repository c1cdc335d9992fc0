package org.concordat.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as it goes over the wire, to be sent as it is or with one thing changed. */
@SuppressWarnings("ArrayRecordComponent")
record Sent(String method, String address, String path, Map<String, String> headers, byte[] body) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What a step of the walk sends, with a value in each place of braces. */
    static Sent of(Step step, String address, Values values) {
        var headers = new LinkedHashMap<String, String>();
        step.request().headers().forEach((name, value) -> headers.put(name, values.filledIn(value)));
        var body = values.filledIn(step.request().body());
        // A body in parts is separated by line ends of two characters
        var lines = isUpload(headers.get("Content-Type")) ? body.replace("\n", "\r\n") + "\r\n" : body;
        return new Sent(step.method(), address, values.filledIn(step.path()), headers, lines.getBytes(UTF_8));
    }

    private static boolean isUpload(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("multipart/");
    }

    boolean isUpload() {
        return isUpload(headers.get("Content-Type"));
    }

    boolean isTable() {
        return headers.getOrDefault("Content-Type", "").startsWith("text/csv");
    }

    String text() {
        return new String(body, UTF_8);
    }

    Sent with(String header, String value) {
        var changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new Sent(method, address, path, changed, body);
    }

    Sent without(String header) {
        var changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new Sent(method, address, path, changed, body);
    }

    Sent withBody(String text) {
        return withBody(text.getBytes(UTF_8));
    }

    Sent withBody(byte[] bytes) {
        return new Sent(method, address, path, headers, bytes);
    }

    Sent at(String otherPath) {
        return new Sent(method, address, otherPath, headers, body);
    }

    HttpResponse<String> send() {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
