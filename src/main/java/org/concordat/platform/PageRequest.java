package org.concordat.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much of a list and after which row: {@code limit} from 1 to 200, {@code after} the key of the last row seen. */
public record PageRequest(int limit, @Nullable String after) {
    public static final int MOST = 200;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new InvalidValue("limit", "limit is between 1 and " + MOST);
        }
    }

    public static PageRequest of(int limit, @Nullable String cursor) {
        return new PageRequest(limit, cursor == null || cursor.isEmpty() ? null : decode(cursor));
    }

    /** The last row seen, where rows are known by their id. */
    public @Nullable UUID afterId() {
        return after == null ? null : rowId(after);
    }

    /** The id of a row inside a cursor. */
    public static UUID rowId(String text) {
        try {
            return Identifiers.parse(text);
        } catch (InvalidValue foreign) {
            throw unknownCursor();
        }
    }

    /** For a cursor that another list, or nobody, gave out. */
    public static InvalidValue unknownCursor() {
        return new InvalidValue("cursor", "The cursor is not one that this list gave out");
    }

    /** One row more than shown tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw unknownCursor();
        }
    }
}
