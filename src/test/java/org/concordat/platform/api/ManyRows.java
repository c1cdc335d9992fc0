package org.concordat.platform.api;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes so many rows to nowhere; ends well if the heap was enough. */
final class ManyRows {
    private ManyRows() {}

    public static void main(String[] arguments) {
        var file =
                TableFormat.valueOf(arguments[0]).begin(OutputStream.nullOutputStream(), List.of("a", "b", "c", "d"));
        var first = LocalDate.of(2026, 3, 2);
        for (var row = 0; row < Integer.parseInt(arguments[1]); row++) {
            file.row(List.of(
                    new UUID(row, row),
                    first.plusDays(row % 1000),
                    "Payment " + row + " on a certificate",
                    BigDecimal.valueOf(row, 2)));
        }
        file.finish();
    }
}
