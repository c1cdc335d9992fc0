package org.concordat.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One stretch of a list, and the opaque cursor of the next; no totals, as they would cost a full scan. */
public record Page<T>(List<T> items, @JsonIgnore @Nullable String next) {
    /** Cuts a list that was read with one row too many; the last row shown gives the cursor. */
    public static <T> Page<T> cut(List<T> rows, PageRequest request, Function<T, String> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = rows.subList(0, request.limit());
        return new Page<>(List.copyOf(items), PageRequest.cursor(key.apply(items.get(items.size() - 1))));
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
