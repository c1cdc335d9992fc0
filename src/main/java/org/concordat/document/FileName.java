package org.concordat.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What a file is called: one line without a path, at most 200 letters; its ending says what it claims to be. */
record FileName(String value) {
    private static final int LONGEST = 200;
    private static final Pattern ONE_LINE = Pattern.compile(Texts.ONE_LINE);

    FileName {
        if (value.isBlank()
                || value.length() > LONGEST
                || value.contains("/")
                || value.contains("\\")
                || value.startsWith(".")
                || !ONE_LINE.matcher(value).matches()) {
            throw new InvalidValue(
                    "file-name",
                    "A file name has 1 to " + LONGEST + " letters, no path and no control characters; got '"
                            + Texts.shorten(value) + "'");
        }
    }

    static FileName of(@Nullable String text) {
        return new FileName(text == null ? "" : text);
    }

    String ending() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
