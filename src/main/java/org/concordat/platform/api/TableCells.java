package org.concordat.platform.api;

import org.jspecify.annotations.Nullable;

/** What a cell says where it is text. */
final class TableCells {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private TableCells() {}

    /** A spreadsheet takes a cell that begins like a formula as one; the apostrophe in front makes it plain text. */
    static String text(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
