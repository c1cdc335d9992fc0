package org.concordat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipFile;

/** Reads what stands in a workbook, by the directory at its end as spreadsheets do. */
public final class Workbooks {
    private Workbooks() {}

    /** The first sheet as XML. */
    public static String sheet(byte[] workbook) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile());
                    var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return new String(sheet.readAllBytes(), UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
