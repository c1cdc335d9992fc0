package org.concordat.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the sharing clauses of the portfolio have come to, as a finance officer finds it over the API. */
final class SharedMoney {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MOST = "?limit=200";
    private static final String STATEMENTS = "/api/v1/sharing-statements";

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next");

    private final URI server;
    private final String token;
    private final List<JsonNode> statements = new ArrayList<>();

    /** @param token of a finance officer */
    SharedMoney(URI server, String token) {
        this.server = server;
        this.token = token;
        items(STATEMENTS + MOST)
                .forEach(row ->
                        statements.add(get(STATEMENTS + "/" + row.path("id").asText())));
    }

    void requireAllSeen() {
        requireMoneyOfEveryMechanism();
        requireEveryState();
        requireTrueUpOfAProvisionalStatement();
        statements.forEach(this::requireReproduced);
    }

    private void requireMoneyOfEveryMechanism() {
        var posted = postedBySource();
        var seen = new TreeSet<String>();
        for (var statement : statements) {
            var id = statement.path("id").asText();
            if (isIn(statement, "SETTLED") && posted.getOrDefault(id, Set.of()).equals(moneyLines(statement))) {
                seen.add(statement.at("/computation/mechanism").asText());
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(MoneyMechanisms.NAMES);
    }

    /** For each sharing statement the purposes of the entries that it has in the books. */
    private Map<String, Set<String>> postedBySource() {
        var agreements = new HashSet<String>();
        statements.forEach(each -> agreements.add(each.path("agreement").asText()));
        var posted = new HashMap<String, Set<String>>();
        for (var agreement : agreements) {
            for (var line : items("/api/v1/agreements/" + agreement + "/ledger/lines" + MOST)) {
                if (line.at("/source/kind").asText().equals("sharing-statement")) {
                    posted.computeIfAbsent(line.at("/source/id").asText(), unused -> new HashSet<>())
                            .add(line.path("purpose").asText());
                }
            }
        }
        return posted;
    }

    /** The lines that have been accepted and are not zero, by the purpose of their entry; none where nothing is due. */
    private static Set<String> moneyLines(JsonNode statement) {
        var lines = new HashSet<String>();
        for (var line : statement.path("lines")) {
            if (line.path("state").asText().equals("POSTED")
                    && new BigDecimal(line.at("/amount/amount").asText()).signum() != 0) {
                lines.add("line-" + line.path("position").asInt());
            }
        }
        return lines.isEmpty() ? Set.of("nothing") : lines;
    }

    private void requireEveryState() {
        assertThat(statements)
                .extracting(each -> each.path("status").asText())
                .contains("ISSUED", "DISPUTED", "SETTLED", "RESTATED");
        assertThat(statements)
                .flatMap(each -> each.path("lines").findValues("decision").stream()
                        .filter(decision -> !decision.isNull())
                        .map(unused -> each.at("/lines/0/state").asText())
                        .toList())
                .contains("POSTED", "WITHDRAWN");
        var restating = statements.stream()
                .filter(each -> each.path("restates").hasNonNull("id"))
                .toList();
        assertThat(restating)
                .isNotEmpty()
                .allSatisfy(after -> assertThat(
                                get(STATEMENTS + "/" + after.at("/restates/id").asText())
                                        .at("/restatedBy/id"))
                        .isEqualTo(after.path("id")));
    }

    private void requireTrueUpOfAProvisionalStatement() {
        var provisional = statements.stream()
                .filter(each ->
                        isIn(each, "SETTLED") && each.path("provisional").asBoolean())
                .map(each -> "/sharing-statements/" + each.path("id").asText())
                .toList();
        assertThat(items("/api/v1/notices" + MOST))
                .anyMatch(notice -> notice.path("kind").asText().equals("true-up-due")
                        && provisional.contains(notice.path("path").asText()));
    }

    private void requireReproduced(JsonNode statement) {
        var computation = statement.path("computation");
        var again = RestAssured.given()
                .contentType("application/json")
                .body(computation.path("inputs").toString())
                .post(server + "/api/v1/calculations/"
                        + computation.path("mechanism").asText());
        var number = statement.path("number").asText();
        assertThat(again.statusCode()).as(number + again.asString()).isEqualTo(200);
        var calculated = read(again.asString());
        assertThat(calculated.path("result")).as(number).isEqualTo(computation.path("result"));
        assertThat(calculated.path("steps")).as(number).isEqualTo(computation.path("steps"));
    }

    private static boolean isIn(JsonNode statement, String status) {
        return statement.path("status").asText().equals(status);
    }

    /** Of all pages. */
    private List<JsonNode> items(String path) {
        var items = new ArrayList<JsonNode>();
        for (var place = server + path; place != null; ) {
            var page = answer(place);
            read(page.asString()).path("items").forEach(items::add);
            var next = NEXT.matcher(String.valueOf(page.getHeader("Link")));
            place = next.find() ? next.group(1) : null;
        }
        return items;
    }

    private JsonNode get(String path) {
        return read(answer(server + path).asString());
    }

    private Response answer(String address) {
        var answer = RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get(address);
        assertThat(answer.statusCode()).as(address + "\n" + answer.asString()).isEqualTo(200);
        return answer;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
            throw new AssertionError(text, malformed);
        }
    }
}
