package org.concordat.platform.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** RFC 4180 text. */
final class CsvFile implements TableFile {
    private final Writer writer;

    CsvFile(OutputStream out, List<String> header) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(String.join(",", header));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")));
    }

    @Override
    public void finish() {
        try {
            writer.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static String cell(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : "\"" + TableCells.text(value).replace("\"", "\"\"") + "\"";
    }

    private void write(String line) {
        try {
            writer.write(line);
            writer.write("\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
