package org.concordat.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.concordat.sharing.InputField.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a mechanism, or some of them, as fields of a form that are addressed by JSON pointer, such as {@code /target}
 * and {@code /bandsPctOfTarget/0/from}; and back, as the API takes them.
 */
public final class InputFields {
    private static final int MOST_BLANKS = 100;

    private final List<InputShape> shapes;

    private InputFields(List<InputShape> shapes) {
        this.shapes = shapes;
    }

    public static InputFields of(Class<? extends Record> inputs) {
        return new InputFields(InputShape.properties(RecordShape.of(inputs).schema()));
    }

    /** Where the fields are; those of a group one by one, a list as one. */
    public Set<String> pointers() {
        var pointers = new LinkedHashSet<String>();
        collect(shapes, "", pointers);
        return pointers;
    }

    private static void collect(List<InputShape> shapes, String above, Set<String> pointers) {
        for (var shape : shapes) {
            var pointer = above + "/" + shape.name();
            if (shape.kind() == Kind.GROUP) {
                collect(shape.parts(), pointer, pointers);
            } else {
                pointers.add(pointer);
            }
        }
    }

    /** These fields alone, for a form that asks for a part of the inputs; the pointer of a group stands for all of it. */
    public InputFields only(Set<String> pointers) {
        return new InputFields(kept(shapes, "", pointers));
    }

    private static List<InputShape> kept(List<InputShape> shapes, String above, Set<String> pointers) {
        var kept = new ArrayList<InputShape>();
        for (var shape : shapes) {
            var pointer = above + "/" + shape.name();
            if (pointers.contains(pointer)) {
                kept.add(shape);
            } else if (shape.kind() == Kind.GROUP) {
                var parts = kept(shape.parts(), pointer, pointers);
                if (!parts.isEmpty()) {
                    kept.add(shape.with(parts));
                }
            }
        }
        return kept;
    }

    /** How inputs would be typed; what cannot be typed into these fields is passed over. */
    public MultivaluedMap<String, String> typed(JsonNode inputs) {
        var texts = new MultivaluedHashMap<String, String>();
        shapes.forEach(shape -> type(shape, "/" + shape.name(), inputs.path(shape.name()), texts));
        return texts;
    }

    private static void type(InputShape shape, String pointer, JsonNode value, MultivaluedMap<String, String> texts) {
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        switch (shape.kind()) {
            case GROUP ->
                shape.parts().forEach(part -> type(part, pointer + "/" + part.name(), value.path(part.name()), texts));
            case ROWS ->
                IntStream.range(0, value.size())
                        .forEach(row -> typeRow(shape, pointer + "/" + row + "/", value.get(row), texts));
            case NAMED -> typeNamed(shape, pointer, value, texts);
            case LINES ->
                texts.putSingle(
                        pointer,
                        StreamSupport.stream(value.spliterator(), false)
                                .map(JsonNode::asText)
                                .collect(Collectors.joining("\n")));
            case JSON -> texts.putSingle(pointer, value.toString());
            case FLAG -> {
                // A box that is not ticked sends nothing
                if (value.asBoolean()) {
                    texts.putSingle(pointer, InputReader.TICKED);
                }
            }
            default -> texts.putSingle(pointer, value.asText());
        }
    }

    private static void typeRow(InputShape shape, String row, JsonNode value, MultivaluedMap<String, String> texts) {
        for (var index = 0; index < shape.parts().size(); index++) {
            var column = shape.parts().get(index);
            type(column, row + column.name(), shape.pair() ? value.path(index) : value.path(column.name()), texts);
        }
    }

    private static void typeNamed(
            InputShape shape, String pointer, JsonNode value, MultivaluedMap<String, String> texts) {
        var row = 0;
        for (var each : value.properties()) {
            texts.putSingle(pointer + "/" + row + "/name", each.getKey());
            type(shape.parts().get(1), pointer + "/" + row + "/value", each.getValue(), texts);
            row++;
        }
    }

    /**
     * The fields with what was typed, and a blank row at the end of each list.
     *
     * @param longer the pointer of a list to which one more row is added, or null
     */
    public List<InputField> drawn(MultivaluedMap<String, String> sent, @Nullable String longer) {
        return drawn(shapes, "", TypedInputs.of(sent, shapes), longer);
    }

    private static List<InputField> drawn(
            List<InputShape> shapes, String above, TypedInputs typed, @Nullable String longer) {
        var fields = new ArrayList<InputField>();
        for (var shape : shapes) {
            var pointer = above + "/" + shape.name();
            var label = FieldNames.words(shape.name());
            fields.add(
                    switch (shape.kind()) {
                        case GROUP ->
                            field(shape, pointer, label, "", drawn(shape.parts(), pointer, typed, longer), List.of());
                        case ROWS, NAMED ->
                            field(
                                    shape,
                                    pointer,
                                    label,
                                    "",
                                    row(shape, pointer, -1, typed),
                                    rows(shape, pointer, typed, longer));
                        default -> field(shape, pointer, label, typed.text(pointer), List.of(), List.of());
                    });
        }
        return fields;
    }

    private static List<List<InputField>> rows(
            InputShape shape, String pointer, TypedInputs typed, @Nullable String longer) {
        var blanks = pointer.equals(longer) ? Math.min(typed.blanks(pointer) + 1, MOST_BLANKS) : 1;
        return IntStream.range(0, typed.rows(pointer) + blanks)
                .mapToObj(row -> row(shape, pointer, row, typed))
                .toList();
    }

    /** The cells of a row; of none, the columns. */
    private static List<InputField> row(InputShape shape, String pointer, int row, TypedInputs typed) {
        return shape.parts().stream()
                .map(column -> {
                    var place = pointer + "/" + row + "/" + column.name();
                    var label = row < 0 ? FieldNames.words(column.name()) : cellLabel(column, row);
                    return field(column, place, label, typed.text(place), List.of(), List.of());
                })
                .toList();
    }

    static String cellLabel(InputShape column, int row) {
        return FieldNames.words(column.name()) + ", row " + (row + 1);
    }

    private static InputField field(
            InputShape shape,
            String pointer,
            String label,
            String text,
            List<InputField> parts,
            List<List<InputField>> rows) {
        return new InputField(pointer, label, shape.kind(), shape.optional(), text, shape.choices(), parts, rows);
    }

    /**
     * The inputs as the API takes them. A blank row is left out, and so is a field that was left blank and may be missing.
     *
     * @throws InvalidInput where fields cannot be used; it says which
     */
    public JsonNode read(MultivaluedMap<String, String> sent) {
        return new InputReader(TypedInputs.of(sent, shapes)).read(shapes);
    }

    /** How the value at a place is filled in: of a field, of a cell, or of one value in a list; null where there is none. */
    public @Nullable Kind kind(String pointer) {
        var within = shapes;
        InputShape found = null;
        for (var name : pointer.substring(1).split("/")) {
            if (found != null && found.kind() == Kind.LINES) {
                return found.parts().get(0).kind();
            }
            var isRow = found != null && found.kind() == Kind.ROWS && name.matches("\\d+");
            if (!isRow) {
                found = within.stream()
                        .filter(shape -> shape.name().equals(name))
                        .findFirst()
                        .orElse(null);
                if (found == null) {
                    return null;
                }
                within = found.parts();
            }
        }
        return found == null ? null : found.kind();
    }
}
