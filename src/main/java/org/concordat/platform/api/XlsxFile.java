package org.concordat.platform.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook that is sent while it is written; a table too long for one sheet goes on in the next. */
final class XlsxFile implements TableFile {
    private static final int MOST_ROWS = 1_000_000;
    private static final int ROWS_AT_A_TIME = 500;

    private final Workbook workbook;
    private final List<String> header;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxFile(OutputStream out, List<String> header) {
        this.workbook = new Workbook(out, "Concordat", "1.0");
        this.header = header;
        this.sheet = nextSheet();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        if (row > MOST_ROWS) {
            finishSheet();
            sheet = nextSheet();
        }
        for (var column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            flush();
        }
    }

    @Override
    public void finish() {
        finishSheet();
        try {
            workbook.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            // Not by the table of shared texts: that would hold them all until the end.
            sheet.inlineString(row, column, TableCells.text(value));
        }
    }

    private Worksheet nextSheet() {
        sheets++;
        var next = workbook.newWorksheet(Integer.toString(sheets));
        for (var column = 0; column < header.size(); column++) {
            next.inlineString(0, column, header.get(column));
        }
        row = 1;
        return next;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void finishSheet() {
        try {
            sheet.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
