package org.concordat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.ApiDescription;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.Test;

/** Every address of docs/openapi.yaml that is read, with things in it that cannot be looked for. */
@QuarkusTest
class HostileQueriesTest {
    private static final Set<Integer> WRONG = Set.of(400);
    /** Free text that is found nowhere, a thing that is nowhere. */
    private static final Set<Integer> NOTHING_THERE = Set.of(200, 400, 404);

    private static final Set<Integer> UNKNOWN_ID = Set.of(400, 404);
    private static final Set<Integer> TOO_LONG = Set.of(400, 414);
    private static final List<String> UNREADABLE = List.of("%00", "a%0Ab", "%7f");
    private static final List<String> ODD = List.of("%ff", "'", "%25", "%5C", "%22", "a%ED%A0%80b", "-1", "*");

    @Inject
    World world;

    @Inject
    WalkPeople people;

    @Inject
    Traces traces;

    private final ApiDescription description = ApiDescription.committed();
    private final List<String> faults = new ArrayList<>();
    private int sent;

    @Test
    void everyQueryThatCannotBeAskedIsRefusedWithItsReason() {
        var authority = world.authority();
        var readers = List.of(
                world.auditor(),
                authority.person(Role.PROCUREMENT_OFFICER),
                authority.person(Role.ROLE_ADMINISTRATOR),
                authority.person(Role.FINANCE_OFFICER),
                world.registeredVendor(authority).people());
        readers.forEach(reader -> reader.get("/api/v1/me").then().statusCode(200));
        var kept = traces.undisturbed(() -> {
            var before = traces.kept();
            description.paths().fields().forEachRemaining(path -> {
                if (path.getValue().has("get")) {
                    ask(path.getKey(), path.getValue().path("get"), readers);
                }
            });
            return List.of(before, traces.kept());
        });

        assertThat(faults).isEmpty();
        assertThat(sent).isGreaterThan(700);
        kept.forEach(tables -> tables.remove(Traces.REFUSED_ACCESSES));
        assertThat(kept.get(1)).isEqualTo(kept.get(0));
    }

    private void ask(String template, JsonNode operation, List<TestPerson> readers) {
        var path = template.replace("{number}", "1")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var reader = readers.stream()
                .map(person -> get(person, path))
                .filter(request -> request.send().statusCode() != 403)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody here may read " + template));
        operation.path("parameters").forEach(parameter -> {
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")) {
                query(reader, name, resolved(parameter.path("schema")));
            } else if (parameter.path("in").asText().equals("path")) {
                path(reader, template, name, parameter.path("schema").has("$ref") ? UNKNOWN_ID : NOTHING_THERE);
            }
        });
        expect(reader.at(path + "?" + "x".repeat(9_000)), TOO_LONG);
        expect(reader.at(path + "?unknown=%00"), WRONG);
        var open = !operation.path("responses").has("401");
        expect(reader.without("Authorization"), Set.of(open ? 200 : 401));
        Stream.of("Accept", "Accept-Language", "If-None-Match", "Range", "X-Forwarded-For", "traceparent")
                .forEach(
                        header -> expect(reader.with(header, "nonsense;q=\u007e,,;"), Set.of(200, 304, 400, 404, 406)));
    }

    private Sent get(TestPerson person, String path) {
        return new Sent(
                "GET", people.address(), path, Map.of("Authorization", "Bearer " + person.token()), new byte[0]);
    }

    private void query(Sent reader, String name, JsonNode type) {
        var address = reader.path() + "?" + name + "=";
        UNREADABLE.forEach(value -> expect(reader.at(address + value), WRONG));
        expect(reader.at(address + "x".repeat(9_000)), TOO_LONG);
        switch (name) {
            case "limit" ->
                Stream.of("0", "-1", "201", "x", "1.5", "99999999999", "1e2", "%20")
                        .forEach(value -> expect(reader.at(address + value), UNKNOWN_ID));
            case "cursor" ->
                Stream.of("garbage", "bm90aGluZw", "%ff", "x".repeat(4_000), "AAAA", "fHx8", "LTE", "%F0%9F%92%A9")
                        .forEach(value -> expect(reader.at(address + value), UNKNOWN_ID));
            default -> filter(reader, address, type);
        }
    }

    private void filter(Sent reader, String address, JsonNode type) {
        var isChosen = type.has("enum") || type.path("format").asText().equals("uuid");
        expect(reader.at(address + "nonsense"), isChosen ? UNKNOWN_ID : NOTHING_THERE);
        ODD.forEach(value -> expect(reader.at(address + value), isChosen ? UNKNOWN_ID : NOTHING_THERE));
        expect(reader.at(address), NOTHING_THERE);
        expect(reader.at(address + "x".repeat(4_000)), NOTHING_THERE);
        expect(reader.at(address + "%2B99999-01-01T00:00:00Z"), NOTHING_THERE);
    }

    private void path(Sent reader, String template, String name, Set<Integer> fitting) {
        UNREADABLE.forEach(value -> expect(at(reader, template, name, value), UNKNOWN_ID));
        Stream.of(ODD, List.of("nonsense", "x".repeat(4_000), "1-1-1-1-1", "%2e%2e%2f", "99999999999"))
                .flatMap(List::stream)
                .forEach(value -> expect(at(reader, template, name, value), fitting));
    }

    private static Sent at(Sent reader, String template, String name, String value) {
        var path = template.replace("{" + name + "}", value);
        return reader.at(path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
    }

    private void expect(Sent request, Set<Integer> fitting) {
        var answer = request.send();
        sent++;
        Refused.faults(answer, fitting)
                .forEach(fault -> faults.add(request.path()
                                .substring(0, Math.min(200, request.path().length()))
                        + request.headers().keySet() + ": " + fault + "\n"
                        + answer.body().substring(0, Math.min(300, answer.body().length()))));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(description.referred(schema.path("$ref").textValue()))
                : schema;
    }
}
