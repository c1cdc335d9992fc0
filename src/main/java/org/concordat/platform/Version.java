package org.concordat.platform;

import org.jspecify.annotations.Nullable;

/** The version of a thing that somebody has seen; travels as ETag and If-Match, in forms as a hidden field. */
public record Version(int number) {
    /** @throws InvalidValue when the header is no single strong ETag of ours */
    public static Version fromString(String ifMatch) {
        var text = ifMatch.strip();
        if (text.startsWith("\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(1, text.length() - 1);
        }
        try {
            return new Version(Integer.parseInt(text));
        } catch (NumberFormatException malformed) {
            throw new InvalidValue("version", "If-Match takes the one ETag that was read");
        }
    }

    public static Version of(Versioned row) {
        return new Version(row.version());
    }

    public String etag() {
        return "\"" + number + "\"";
    }

    /**
     * @throws MissingVersion when nothing was sent
     * @throws StaleVersion when the row has moved on
     */
    public static void check(@Nullable Version seen, Versioned row) {
        if (seen == null) {
            throw new MissingVersion();
        }
        if (seen.number != row.version()) {
            throw new StaleVersion();
        }
    }
}
