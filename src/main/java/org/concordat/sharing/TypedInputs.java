package org.concordat.sharing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.concordat.sharing.InputField.Kind;

/**
 * What a form sent, by pointer. Rows that were left empty are gone and the others numbered anew, so that the fault of a row
 * is told by the number that the row has where it is drawn again and in the inputs themselves.
 */
final class TypedInputs {
    /** Longer numbers are no rows of ours. */
    private static final String ROW_NUMBER = "\\d{1,6}";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> blanks = new HashMap<>();

    private TypedInputs() {}

    static TypedInputs of(MultivaluedMap<String, String> sent, List<InputShape> shapes) {
        var typed = new TypedInputs();
        typed.take(sent, shapes, "");
        return typed;
    }

    private void take(MultivaluedMap<String, String> sent, List<InputShape> shapes, String above) {
        for (var shape : shapes) {
            var pointer = above + "/" + shape.name();
            switch (shape.kind()) {
                case GROUP -> take(sent, shape.parts(), pointer);
                case ROWS, NAMED -> takeRows(sent, shape, pointer);
                default -> texts.put(pointer, text(sent, pointer));
            }
        }
    }

    private void takeRows(MultivaluedMap<String, String> sent, InputShape shape, String pointer) {
        var count = 0;
        var numbers = numbers(sent, pointer + "/");
        for (var number : numbers) {
            var row = pointer + "/" + number + "/";
            if (shape.parts().stream()
                    .allMatch(column -> text(sent, row + column.name()).isEmpty())) {
                continue;
            }
            for (var column : shape.parts()) {
                texts.put(pointer + "/" + count + "/" + column.name(), text(sent, row + column.name()));
            }
            count++;
        }
        rows.put(pointer, count);
        blanks.put(pointer, numbers.size() - count);
    }

    private static TreeSet<Integer> numbers(MultivaluedMap<String, String> sent, String prefix) {
        var numbers = new TreeSet<Integer>();
        for (var name : sent.keySet()) {
            var end = name.indexOf('/', prefix.length());
            if (end > 0 && name.startsWith(prefix)) {
                var number = name.substring(prefix.length(), end);
                if (number.matches(ROW_NUMBER)) {
                    numbers.add(Integer.valueOf(number));
                }
            }
        }
        return numbers;
    }

    private static String text(MultivaluedMap<String, String> sent, String pointer) {
        var text = sent.getFirst(pointer);
        return text == null ? "" : text.strip();
    }

    String text(String pointer) {
        return texts.getOrDefault(pointer, "");
    }

    /** How many rows have something in them. */
    int rows(String pointer) {
        return rows.getOrDefault(pointer, 0);
    }

    /** How many more rows were there to be filled. */
    int blanks(String pointer) {
        return blanks.getOrDefault(pointer, 0);
    }

    boolean isBlank(InputShape shape, String pointer) {
        if (shape.kind() == Kind.GROUP) {
            return shape.parts().stream().allMatch(part -> isBlank(part, pointer + "/" + part.name()));
        }
        return rows(pointer) == 0 && text(pointer).isEmpty();
    }
}
