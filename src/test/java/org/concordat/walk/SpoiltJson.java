package org.concordat.walk;

import static org.concordat.walk.Spoilt.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.concordat.ApiDescription;

/** A JSON body, spoilt as a whole and at each of its places in turn. */
final class SpoiltJson {
    private static final JsonMapper JSON = new JsonMapper();
    /** Stands where something will be written that no tree can hold. */
    private static final String MARK = "@@";

    private final ApiDescription description;
    private final Sent good;
    private final JsonNode body;
    private final JsonNode schema;
    private final List<Spoilt> spoilt = new ArrayList<>();

    SpoiltJson(ApiDescription description, Sent good, JsonNode schema) {
        this.description = description;
        this.good = good;
        this.schema = schema;
        try {
            this.body = JSON.readTree(good.body());
        } catch (java.io.IOException malformed) {
            throw new IllegalStateException(good.text(), malformed);
        }
    }

    List<Spoilt> all() {
        whole();
        place("", body, schema, true, unused -> {});
        return spoilt;
    }

    private void whole() {
        var text = good.text().strip();
        var first = body.fields().next();
        add("an empty body", "");
        add("a body cut off", text.substring(0, text.length() / 2));
        add("a body in a list", "[" + text + "]");
        add("an empty list", "[]");
        add("nothing but null", "null");
        add("a text", "\"text\"");
        add("a number", "7");
        add("letters behind the body", text + "x");
        add("a second body", text + "{}");
        add("no JSON", "title=One");
        add("a list in a list, 5,000 deep", "[".repeat(5_000));
        add("a field that stands twice", "{\"" + first.getKey() + "\":" + first.getValue() + "," + text.substring(1));
        spoilt.add(
                shape("bytes that are no text", good.withBody(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})));
        // Reads as UTF-32 with a character beyond the last one
        spoilt.add(shape(
                "bytes of another encoding",
                good.withBody(ByteBuffer.allocate(8).putInt('{').putInt(-1).array())));
    }

    /** Spoils the value that stands at a place, and then each place inside it. */
    private void place(String pointer, JsonNode value, JsonNode described, boolean needed, Consumer<JsonNode> put) {
        var type = resolved(described);
        if (!pointer.isEmpty()) {
            var values = new WrongValues(value, type, needed);
            values.shapes().forEach((how, wrong) -> spoil(pointer + " " + how, put, value, wrong, Spoilt.SHAPE));
            values.values().forEach((how, wrong) -> spoil(pointer + " " + how, put, value, wrong, Spoilt.VALUE));
        }
        if (value instanceof ObjectNode object) {
            inside(pointer, object, type);
        } else if (value instanceof ArrayNode array) {
            for (var index = 0; index < array.size(); index++) {
                var at = index;
                place(pointer + "/" + index, array.get(index), type.path("items"), true, wrong -> array.set(at, wrong));
            }
        }
    }

    private void inside(String pointer, ObjectNode object, JsonNode type) {
        if (!type.has("additionalProperties")) {
            object.put("unknown", 1);
            add(pointer + " a field that nobody knows", text(body));
            object.remove("unknown");
        }
        var required = new ArrayList<String>();
        type.path("required").forEach(name -> required.add(name.textValue()));
        for (var name : names(object)) {
            var value = object.get(name);
            if (required.contains(name)) {
                object.remove(name);
                add(pointer + "/" + name + " is missing", text(body));
                object.set(name, value);
            }
            var described = type.path("properties").path(name);
            place(pointer + "/" + name, value, described, required.contains(name), wrong -> object.set(name, wrong));
        }
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void spoil(String how, Consumer<JsonNode> put, JsonNode value, String wrong, Set<Integer> fitting) {
        put.accept(JSON.getNodeFactory().textNode(MARK));
        spoilt.add(new Spoilt(how, good.withBody(text(body).replace("\"" + MARK + "\"", wrong)), fitting));
        put.accept(value);
    }

    private void add(String how, String text) {
        spoilt.add(shape(how, good.withBody(text)));
    }

    private static String text(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode resolved(JsonNode described) {
        if (described.has("$ref")) {
            return resolved(description.referred(described.path("$ref").textValue()));
        }
        for (var choice : described.path("anyOf")) {
            if (!choice.path("type").asText().equals("null")) {
                return resolved(choice);
            }
        }
        return described;
    }
}
