package org.concordat.desk.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page of evidence that opens in any reader of PDF: a title and some lines. */
record EvidenceSheet(String title, List<String> lines) {

    /** Writes it to a file that whoever hands it in may move away. */
    Path write() {
        try {
            var file = Files.createTempFile("evidence", ".pdf");
            return Files.write(file, pdf());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    byte[] pdf() {
        var content = content();
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        var bytes = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        write(bytes, "%PDF-1.4\n");
        for (var index = 0; index < objects.size(); index++) {
            places.add(bytes.size());
            write(bytes, (index + 1) + " 0 obj" + objects.get(index) + "endobj\n");
        }
        var table = bytes.size();
        write(bytes, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write(bytes, String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        write(bytes, "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private String content() {
        var text = new StringBuilder("BT /F1 18 Tf 60 770 Td (" + escaped(title) + ") Tj /F1 11 Tf 0 -34 Td 16 TL ");
        lines.forEach(line -> text.append("(").append(escaped(line)).append(") Tj T* "));
        return text.append("ET").toString();
    }

    private static String escaped(String line) {
        return line.replaceAll("[^\\x20-\\x7e]", "-").replaceAll("([()\\\\])", "\\\\$1");
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
