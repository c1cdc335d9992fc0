package org.concordat.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes that docs/problems.md documents. */
final class KnownProblems {
    private static final Path PAGE = Path.of("docs", "problems.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| \\d{3} \\|");

    private KnownProblems() {}

    static Set<String> codes() {
        try {
            return ROW.matcher(Files.readString(PAGE))
                    .results()
                    .map(row -> row.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
