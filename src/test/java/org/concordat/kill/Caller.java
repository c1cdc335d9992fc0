package org.concordat.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.concordat.identity.Role;
import org.concordat.kill.Request.Answer;
import org.jspecify.annotations.Nullable;

/** Takes one vendor after the other some way towards its qualification, and repeats a command until it is answered. */
final class Caller implements Callable<List<Story>> {
    private static final int STEPS = 4;

    private final Installation installation;
    private final Line line;
    private final UUID authority;
    private final String officer;
    private final String approver;
    private final Random random;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Story> stories = new ArrayList<>();

    Caller(Installation installation, Line line, UUID authority, String authorityName, Random random) {
        this.installation = installation;
        this.line = line;
        this.authority = authority;
        this.officer = installation.token(authorityName + "-" + Role.PROCUREMENT_OFFICER);
        this.approver = installation.token(authorityName + "-" + Role.APPROVER);
        this.random = random;
    }

    @Override
    public List<Story> call() {
        try {
            while (!line.isOver()) {
                stories.add(story(1 + random.nextInt(STEPS)));
            }
            return stories;
        } finally {
            // Where one caller has failed, the others need not go on.
            line.end();
        }
    }

    private Story story(int steps) {
        var number = UUID.randomUUID().toString();
        var answer = send(
                installation.token("founder-" + number), "/api/v1/vendors", null, """
                {"name":"Vendor %1$s","country":"EE","registerScheme":"EE-KMKR","registerNumber":"%1$s",
                 "address":"Pikk 12, Tallinn","authority":"%2$s"}""".formatted(number, authority));
        var path = "/api/v1/vendors/" + answer.id();
        if (steps > 1) {
            answer = send(officer, path + "/checks/IDENTITY", answer.etag(), passed());
        }
        if (steps > 2) {
            answer = send(officer, path + "/checks/STANDING", answer.etag(), passed());
        }
        if (steps > 3) {
            answer = send(approver, path + "/qualification", answer.etag(), "{\"until\":\"2035-06-30\"}");
        }
        return new Story(steps, answer);
    }

    private static String passed() {
        return "{\"result\":\"PASSED\",\"source\":\"Business register\"}";
    }

    private Answer send(String token, String path, @Nullable String etag, String body) {
        var request = Request.command(installation, token, path, etag, body);
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
                if (line.hears()) {
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
