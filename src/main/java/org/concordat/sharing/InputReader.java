package org.concordat.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.Decimals;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.IsoTexts;
import org.concordat.platform.Texts;
import org.concordat.sharing.InputField.Kind;

/** Makes inputs, as the API takes them, of what was typed, and says of each field what is wrong with it. */
final class InputReader {
    static final String TICKED = "true";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final TypedInputs typed;
    private final List<InputFault> faults = new ArrayList<>();

    InputReader(TypedInputs typed) {
        this.typed = typed;
    }

    /** @throws InvalidInput where a field cannot be used */
    ObjectNode read(List<InputShape> shapes) {
        var inputs = JSON.objectNode();
        for (var shape : shapes) {
            var pointer = "/" + shape.name();
            if (!isLeftOut(shape, pointer)) {
                inputs.set(shape.name(), value(shape, pointer, FieldNames.words(shape.name())));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return inputs;
    }

    private boolean isLeftOut(InputShape shape, String pointer) {
        return shape.optional() && shape.kind() != Kind.FLAG && typed.isBlank(shape, pointer);
    }

    private JsonNode value(InputShape shape, String pointer, String label) {
        return switch (shape.kind()) {
            case GROUP -> group(shape, pointer);
            case ROWS -> rows(shape, pointer);
            case NAMED -> named(shape, pointer);
            case LINES -> lines(shape.parts().get(0), pointer, label);
            default -> scalar(shape, typed.text(pointer), pointer, label);
        };
    }

    private JsonNode group(InputShape shape, String pointer) {
        var group = JSON.objectNode();
        for (var part : shape.parts()) {
            var place = pointer + "/" + part.name();
            group.set(
                    part.name(),
                    isLeftOut(part, place) ? JSON.nullNode() : value(part, place, FieldNames.words(part.name())));
        }
        return group;
    }

    private JsonNode rows(InputShape shape, String pointer) {
        var list = JSON.arrayNode();
        for (var row = 0; row < typed.rows(pointer); row++) {
            var object = JSON.objectNode();
            var pair = JSON.arrayNode();
            for (var column : shape.parts()) {
                var cell = cell(column, pointer, row);
                object.set(column.name(), cell);
                pair.add(cell);
            }
            list.add(shape.pair() ? pair : object);
        }
        return list;
    }

    private JsonNode cell(InputShape column, String pointer, int row) {
        var place = pointer + "/" + row + "/" + column.name();
        return isLeftOut(column, place)
                ? JSON.nullNode()
                : scalar(column, typed.text(place), place, InputFields.cellLabel(column, row));
    }

    private JsonNode named(InputShape shape, String pointer) {
        var map = JSON.objectNode();
        for (var row = 0; row < typed.rows(pointer); row++) {
            var name = cell(shape.parts().get(0), pointer, row);
            var value = cell(shape.parts().get(1), pointer, row);
            if (map.has(name.asText())) {
                fault(
                        pointer + "/" + row + "/name",
                        InputFields.cellLabel(shape.parts().get(0), row),
                        "is there twice");
            }
            map.set(name.asText(), value);
        }
        return map;
    }

    private JsonNode lines(InputShape item, String pointer, String label) {
        var list = JSON.arrayNode();
        var number = 0;
        for (var line : typed.text(pointer).split("\\R")) {
            number++;
            if (!line.isBlank()) {
                list.add(scalar(item, line.strip(), pointer, label + ", line " + number));
            }
        }
        return list;
    }

    private JsonNode scalar(InputShape shape, String text, String pointer, String label) {
        if (shape.kind() == Kind.FLAG) {
            return JSON.booleanNode(text.equals(TICKED));
        }
        if (text.isEmpty()) {
            return fault(pointer, label, "is missing");
        }
        return switch (shape.kind()) {
            case DECIMAL -> decimal(text, pointer, label);
            case COUNT -> count(text, pointer, label);
            case DAY -> day(text, pointer, label);
            case CHOICE ->
                shape.choices().contains(text)
                        ? JSON.textNode(text)
                        : fault(pointer, label, "is one of " + String.join(", ", shape.choices()));
            case JSON -> json(text, pointer, label);
            default -> JSON.textNode(text);
        };
    }

    private JsonNode decimal(String text, String pointer, String label) {
        try {
            Decimals.parse(text, "decimal");
            return JSON.textNode(text);
        } catch (InvalidValue wrong) {
            return fault(pointer, label, "is a plain decimal such as 1234.50; got '" + Texts.shorten(text) + "'");
        }
    }

    private JsonNode count(String text, String pointer, String label) {
        try {
            return JSON.numberNode(Integer.parseInt(text));
        } catch (NumberFormatException wrong) {
            return fault(pointer, label, "is a whole number such as 12; got '" + Texts.shorten(text) + "'");
        }
    }

    private JsonNode day(String text, String pointer, String label) {
        try {
            return JSON.textNode(IsoTexts.day(text).toString());
        } catch (DateTimeException wrong) {
            return fault(pointer, label, "is a day such as 2026-03-31; got '" + Texts.shorten(text) + "'");
        }
    }

    private JsonNode json(String text, String pointer, String label) {
        try {
            return CalculationJson.parsed(text);
        } catch (InvalidValue wrong) {
            return fault(pointer, label, "is JSON, such as [[\"a\", \"1.00\"]]");
        }
    }

    private JsonNode fault(String pointer, String label, String message) {
        faults.add(new InputFault(pointer, label + " " + message));
        return JSON.nullNode();
    }
}
