package org.concordat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints what was measured and writes it into docs/performance.md, between the markers. */
final class Report {
    private static final Path FILE = Path.of("docs", "performance.md");

    private final String begin;
    private final String end;
    private final StringBuilder text = new StringBuilder();

    /** @param name of the markers */
    Report(String name) {
        begin = "<!-- " + name + ": begin -->\n";
        end = "<!-- " + name + ": end -->";
    }

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
            var from = before.indexOf(begin) + begin.length();
            var until = before.indexOf(end);
            Files.writeString(FILE, before.substring(0, from) + text + before.substring(until));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
