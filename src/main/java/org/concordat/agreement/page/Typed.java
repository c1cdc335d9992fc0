package org.concordat.agreement.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of a form by name; a column sends one text for each of its rows. */
record Typed(MultivaluedMap<String, String> texts) {
    String text(String name) {
        return at(name, 0);
    }

    String at(String column, int row) {
        var all = rows(column);
        return row < all.size() && all.get(row) != null ? all.get(row).strip() : "";
    }

    int count(String column) {
        return rows(column).size();
    }

    private List<String> rows(String column) {
        return texts.getOrDefault(column, List.of());
    }

    /** Null where nothing was chosen, or nothing that there is. */
    static <E extends Enum<E>> @Nullable E choice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
