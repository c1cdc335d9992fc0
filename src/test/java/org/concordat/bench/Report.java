package org.concordat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints what was measured and writes it into docs/performance.md, between the markers. */
final class Report {
    private static final Path FILE = Path.of("docs", "performance.md");
    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->";

    private final StringBuilder text = new StringBuilder();

    void say(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }

    void table(List<Row> rows) {
        say(Row.HEAD.strip());
        rows.forEach(row -> say(row.toString()));
    }

    void write() {
        try {
            var before = Files.readString(FILE);
            var begin = before.indexOf(BEGIN) + BEGIN.length();
            var end = before.indexOf(END);
            Files.writeString(FILE, before.substring(0, begin) + text + before.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
