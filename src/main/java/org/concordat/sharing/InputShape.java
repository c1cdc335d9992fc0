package org.concordat.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.concordat.sharing.InputField.Kind;

/**
 * What one field of the inputs takes, read from the schema that the API shows, so that form and API cannot disagree.
 *
 * @param parts the fields of a group, the columns of rows, or the one value that a list or a map is made of
 * @param pair whether a row is written as a list instead of an object
 */
record InputShape(
        String name, Kind kind, boolean optional, List<InputShape> parts, List<String> choices, boolean pair) {

    /** One for each property of an object, in their order. */
    static List<InputShape> properties(JsonNode schema) {
        var shapes = new ArrayList<InputShape>();
        schema.path("properties")
                .fields()
                .forEachRemaining(property -> shapes.add(of(property.getKey(), property.getValue(), false)));
        return List.copyOf(shapes);
    }

    InputShape with(List<InputShape> other) {
        return new InputShape(name, kind, optional, other, choices, pair);
    }

    private static InputShape of(String name, JsonNode schema, boolean optional) {
        if (schema.has("anyOf")) {
            return of(name, schema.at("/anyOf/0"), true);
        }
        return switch (schema.path("type").asText()) {
            case "integer" -> scalar(name, Kind.COUNT, optional);
            case "boolean" -> scalar(name, Kind.FLAG, optional);
            case "string" -> text(name, schema, optional);
            case "array" -> list(name, schema.path("items"), optional);
            default -> object(name, schema, optional);
        };
    }

    private static InputShape text(String name, JsonNode schema, boolean optional) {
        if (schema.has("enum")) {
            var choices = new ArrayList<String>();
            schema.get("enum").forEach(choice -> choices.add(choice.asText()));
            return new InputShape(name, Kind.CHOICE, optional, List.of(), List.copyOf(choices), false);
        }
        if (schema.path("format").asText().equals("date")) {
            return scalar(name, Kind.DAY, optional);
        }
        // Among texts only decimals have a pattern
        return scalar(name, schema.has("pattern") ? Kind.DECIMAL : Kind.TEXT, optional);
    }

    private static InputShape list(String name, JsonNode items, boolean optional) {
        if (items.has("prefixItems")) {
            var columns = new ArrayList<InputShape>();
            items.get("prefixItems")
                    .forEach(item -> columns.add(of(item.path("title").asText(), item, false)));
            return rows(name, columns, optional, true);
        }
        if (items.has("properties")) {
            return rows(name, properties(items), optional, false);
        }
        var item = of(name, items, false);
        return item.kind.isScalar() && item.kind != Kind.FLAG
                ? new InputShape(name, Kind.LINES, optional, List.of(item), List.of(), false)
                : scalar(name, Kind.JSON, optional);
    }

    private static InputShape rows(String name, List<InputShape> columns, boolean optional, boolean pair) {
        return columns.stream().allMatch(column -> column.kind.isScalar())
                ? new InputShape(name, Kind.ROWS, optional, List.copyOf(columns), List.of(), pair)
                : scalar(name, Kind.JSON, optional);
    }

    private static InputShape object(String name, JsonNode schema, boolean optional) {
        if (schema.has("properties")) {
            return new InputShape(name, Kind.GROUP, optional, properties(schema), List.of(), false);
        }
        var value = schema.path("additionalProperties");
        var part = value.isObject() ? of("value", value, false) : null;
        return part != null && part.kind.isScalar()
                ? new InputShape(
                        name, Kind.NAMED, optional, List.of(scalar("name", Kind.TEXT, false), part), List.of(), false)
                : scalar(name, Kind.JSON, optional);
    }

    private static InputShape scalar(String name, Kind kind, boolean optional) {
        return new InputShape(name, kind, optional, List.of(), List.of(), false);
    }
}
