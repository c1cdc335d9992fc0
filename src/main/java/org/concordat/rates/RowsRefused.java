package org.concordat.rates;

import java.util.List;
import java.util.Map;
import org.concordat.platform.RuleBroken;

/** Some rows of an import cannot be taken, so none was: {@code rows} names each with its code; 400 where one cannot be read. */
public final class RowsRefused extends RuleBroken {
    private static final int SHAPE = 400;

    private final List<RefusedRow> rows;

    RowsRefused(List<RefusedRow> rows) {
        super("rows-refused", "Nothing was taken, because " + rows.size() + " of the rows cannot be.");
        this.rows = List.copyOf(rows);
    }

    public List<RefusedRow> rows() {
        return rows;
    }

    @Override
    public int status() {
        var unreadable = rows.stream().anyMatch(row -> row.refusal().status() == SHAPE);
        return unreadable ? SHAPE : super.status();
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of(
                "rows",
                rows.stream()
                        .map(row -> Map.of("line", row.line(), "code", row.code(), "message", row.message()))
                        .toList());
    }
}
