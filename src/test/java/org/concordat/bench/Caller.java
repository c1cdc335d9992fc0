package org.concordat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import org.concordat.kill.Request;

/** The cheapest client there is, with one kept connection for each thread: what it costs, the application cannot use. */
final class Caller {
    static {
        System.setProperty("http.maxConnections", Integer.toString(Measurement.CONNECTIONS));
    }

    void send(Request request) {
        try {
            var connection = connected(request);
            var status = connection.getResponseCode();
            try (var answer = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                var body = answer == null ? new byte[0] : answer.readAllBytes();
                if (status / 100 != 2) {
                    throw new IllegalStateException("Answered " + status + ": " + new String(body, UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpURLConnection connected(Request request) throws IOException {
        var http = request.http();
        var connection = (HttpURLConnection) http.uri().toURL().openConnection();
        connection.setRequestMethod(http.method());
        http.headers().map().forEach((name, values) -> connection.setRequestProperty(name, values.get(0)));
        if (http.bodyPublisher().isPresent()) {
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(request.body().length);
            connection.getOutputStream().write(request.body());
        }
        return connection;
    }
}
