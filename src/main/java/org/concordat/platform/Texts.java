package org.concordat.platform;

import org.jspecify.annotations.Nullable;

/** Bounds what people may type and what refusals quote back. */
public final class Texts {
    /** Letters of any script, digits, marks, punctuation, symbols and plain spaces; no control or format characters. */
    public static final String ONE_LINE = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]*";

    /** As {@link #ONE_LINE}, and line breaks and tabs. */
    public static final String LINES = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t\\u200C\\u200D]]*";

    private static final int QUOTED = 60;

    private Texts() {}

    public static String shorten(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var clean = text.replaceAll("\\p{C}", "?");
        return clean.length() <= QUOTED ? clean : clean.substring(0, QUOTED) + "…";
    }
}
