package org.concordat.sharing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.sharing.FieldNames;
import org.jspecify.annotations.Nullable;

/** One part of a result with its name; several texts where it is a list or a table. */
public record ResultLine(String label, List<String> texts) {
    public static List<ResultLine> of(Map<String, Object> result, CalculatorMessages messages) {
        var lines = new ArrayList<ResultLine>();
        result.forEach((name, value) -> lines.add(new ResultLine(FieldNames.words(name), texts(value, messages))));
        return lines;
    }

    /** The names in a map are those of parties and bidders; deeper they are fields again. */
    private static List<String> texts(@Nullable Object value, CalculatorMessages messages) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> each.getKey() + ": " + text(each.getValue(), messages))
                    .toList();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? List.of(messages.none())
                    : list.stream().map(each -> text(each, messages)).toList();
        }
        return List.of(text(value, messages));
    }

    private static String text(@Nullable Object value, CalculatorMessages messages) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(each ->
                            FieldNames.words(String.valueOf(each.getKey())) + " " + text(each.getValue(), messages))
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> text(each, messages)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean flag) {
            return flag ? messages.yes() : messages.no();
        }
        return value == null ? messages.notDetermined() : Figures.shown(value.toString());
    }
}
