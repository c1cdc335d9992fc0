package org.concordat.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Random;
import org.concordat.kill.Request.Answer;
import org.jspecify.annotations.Nullable;

/** Repeats a request until its answer is heard, and sometimes once more after that: the answers must be alike. */
final class Sender {
    private final Installation installation;
    private final Line line;
    private final Random random;
    private final HttpClient client = HttpClient.newHttpClient();

    Sender(Installation installation, Line line, Random random) {
        this.installation = installation;
        this.line = line;
        this.random = random;
    }

    Answer post(String token, String path, @Nullable String etag, String body) {
        return send(Request.command(installation, token, path, etag, body));
    }

    Answer put(String token, String path, @Nullable String etag, String body) {
        return send(Request.change(installation, token, path, etag, body));
    }

    Answer upload(String token, String path, @Nullable String etag, Map<String, String> fields, byte[] pdf) {
        return send(Request.upload(installation, token, path, etag, fields, pdf));
    }

    Answer read(String token, String path) {
        return send(Request.read(installation, token, path));
    }

    private Answer send(Request request) {
        Answer unheard = null;
        while (true) {
            line.awaitOpen();
            try {
                var answer = request.send(client);
                if (answer.isTooEarly()) {
                    continue;
                }
                answer.orFail();
                if (unheard != null) {
                    assertThat(answer).isEqualTo(unheard);
                }
                if (line.hears(request, answer)) {
                    // A caller may also repeat what was answered long ago.
                    return random.nextInt(8) == 0 ? repeated(request, answer) : answer;
                }
                unheard = answer;
            } catch (IOException cutOff) {
                line.breaks();
            }
        }
    }

    private Answer repeated(Request request, Answer first) {
        try {
            assertThat(request.send(client)).isEqualTo(first);
        } catch (IOException cutOff) {
            line.breaks();
        }
        return first;
    }
}
