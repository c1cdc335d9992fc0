package org.concordat.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.RuleBroken;

/** The rows of an import as far as they can be read, and those that cannot. */
final class ReadRows {
    private final List<Row> rows = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final java.util.Set<LocalDate> days = new java.util.HashSet<>();

    /** A value with the line it stands on. */
    record Row(int line, Published value) {}

    static ReadRows of(RateKind kind, List<NewValue> values) {
        var read = new ReadRows();
        var place = 0;
        for (var value : values) {
            place++;
            read.add(place, () -> Published.of(kind, value));
        }
        return read;
    }

    void add(int line, Supplier<Published> row) {
        try {
            var value = row.get();
            if (!days.add(value.day())) {
                throw new InvalidValue("day-twice", "The day " + value.day() + " stands in another row too");
            }
            rows.add(new Row(line, value));
        } catch (RuleBroken refusal) {
            refused.add(new RefusedRow(line, refusal));
        }
    }

    int size() {
        return rows.size() + refused.size();
    }

    List<Row> rows() {
        return rows;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    /** The days from the first to the last one, for reading what stands there already. */
    List<LocalDate> days() {
        return days.stream().sorted().toList();
    }
}
