package org.concordat.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds an answer against what every refusal is: problem+json with a documented code, and no failure of ours. */
final class Refused {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> CODES = KnownProblems.codes();

    private Refused() {}

    /** What is wrong with the answer; nothing where it is a refusal as it should be. */
    static List<String> faults(HttpResponse<String> answer, Set<Integer> fitting) {
        var faults = new ArrayList<String>();
        if (!fitting.contains(answer.statusCode())) {
            faults.add("is answered " + answer.statusCode() + " in place of " + fitting);
        }
        if (answer.statusCode() >= 400) {
            form(answer, faults);
        }
        return faults;
    }

    private static void form(HttpResponse<String> answer, List<String> faults) {
        var type = answer.headers().firstValue("Content-Type").orElse("nothing");
        if (!type.startsWith("application/problem+json")) {
            faults.add(answer.statusCode() + " comes as " + type);
            return;
        }
        var problem = read(answer.body());
        if (problem.path("status").asInt() != answer.statusCode()) {
            faults.add("status and answer differ");
        }
        known(problem, faults);
        problem.path("errors").forEach(fault -> known(fault, faults));
    }

    private static void known(JsonNode problem, List<String> faults) {
        var code = problem.path("code").asText();
        if (!CODES.contains(code)) {
            faults.add("the code " + code + " does not stand in docs/problems.md");
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(body, malformed);
        }
    }
}
