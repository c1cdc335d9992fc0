package org.concordat.platform.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on its way into a file, row by row. */
public interface TableFile {
    /** Numbers and days stay such, everything else is written as text that no spreadsheet takes as a formula. */
    void row(List<? extends @Nullable Object> cells);

    /** Writes what belongs at the end. Not called after a failure, so that half a table never looks like a whole one. */
    void finish();
}
