package org.concordat.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What could stand at one place of a body and must not, as JSON: values of a wrong shape, and of the right one. */
final class WrongValues {
    private static final int LONG = 10_000;
    private static final int MANY = 3_000;

    private final Map<String, String> shapes = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    WrongValues(JsonNode good, JsonNode type, boolean needed) {
        if (needed) {
            shapes("null");
        }
        if (good.isTextual()) {
            text(type, needed);
        } else if (good.isNumber()) {
            number(good);
        } else if (good.isBoolean()) {
            shapes("1", "0", "\"true\"", "[]", "{}");
        } else if (good.isArray()) {
            shapes("{}", "7", "true", "\"text\"", "[null]", "[[]]");
            repeated(good);
        } else {
            shapes("[]", "7", "true", "\"text\"");
            money(good);
        }
    }

    Map<String, String> shapes() {
        return shapes;
    }

    Map<String, String> values() {
        return values;
    }

    private void shapes(String... wrong) {
        Stream.of(wrong).forEach(json -> shapes.put("is " + json, json));
    }

    private void values(String... wrong) {
        Stream.of(wrong).forEach(json -> values.put("is " + json, json));
    }

    private void text(JsonNode type, boolean needed) {
        // The first two would be days and instants to a reader that counts them
        shapes("40000", "4102444800", "1.5", "true", "[]", "[2030,1,1]", "{}");
        shapes("\"a\\u0000b\"", "\"a\\u0007b\"", "\"a\\ud800b\"");
        var longest = Math.max(LONG, type.path("maxLength").asInt() + 1);
        shapes.put("has " + longest + " letters", "\"" + "x".repeat(longest) + "\"");
        if (needed) {
            values("\"\"", "\" \"");
        }
        if (type.has("enum")) {
            shapes("\"NONSENSE\"", "\"\"", "0");
        }
        switch (type.path("format").asText()) {
            case "date" ->
                values("\"0000-01-01\"", "\"+99999-12-31\"", "\"99999-12-31\"", "\"2027-02-30\"", "\"-0044-03-15\"");
            case "date-time" -> {
                values("\"0000-01-01T00:00:00Z\"", "\"+99999-12-31T00:00:00Z\"", "\"2027-02-30T00:00:00Z\"");
                shapes("\"2050-01-01T00:00:00\"", "\"4102444800\"");
            }
            case "uuid" -> {
                shapes("\"nonsense\"", "\"1-1-1-1-1\"");
                values("\"" + UUID.randomUUID() + "\"");
            }
            default -> {}
        }
    }

    private void number(JsonNode good) {
        shapes("\"" + good.asText() + "\"", "true", "[]", "{}", "\"x\"");
        values("-1", "1e400", "1e999999999", "-1e999999999", "99999999999999999999999.99", "1e-400", "1e-999999999");
        values("0.0000000001");
        values.put("has 2,000 digits", "1" + "0".repeat(2_000));
    }

    /** Longer than any list may be; a list of nothing stays one of nothing. */
    private void repeated(JsonNode good) {
        if (!good.isEmpty()) {
            var item = good.get(0).toString();
            values.put("holds the same " + MANY + " times", "[" + (item + ",").repeat(MANY - 1) + item + "]");
        }
    }

    private void money(JsonNode good) {
        if (!good.has("amount") || !good.has("currency")) {
            return;
        }
        Stream.of("-1.00", "0.00", "1.005", "1e3", "1e400", "1e999999999", "NaN", "1,5", " 1", "0x10")
                .forEach(amount ->
                        money("\"" + amount + "\"", good.get("currency").toString()));
        money("\"99999999999999999999999.99\"", good.get("currency").toString());
        money("1000", good.get("currency").toString());
        Stream.of("ABC", "XXX", "eur", "€", "EURO")
                .forEach(currency -> money(good.get("amount").toString(), "\"" + currency + "\""));
    }

    private void money(String amount, String currency) {
        values.put("is " + amount + " " + currency, "{\"amount\":" + amount + ",\"currency\":" + currency + "}");
    }
}
