package org.concordat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/problems.md} from the refusals in the code; fails where the committed page said something else. */
class ProblemsDocumentTest {
    private static final Path PAGE = Path.of("docs", "problems.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "concordat");
    private static final Pattern CLASS = Pattern.compile("class (\\w+) extends (\\w+)");
    private static final Pattern REFUSAL = Pattern.compile("super\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern STATUS = Pattern.compile("int status\\(\\) \\{\\s*return (\\d{3});");
    private static final Pattern WRONG_VALUE = Pattern.compile("new InvalidValue\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern OTHER = Pattern.compile("Problem\\.of\\(\\s*(\\d{3}), \"([a-z-]+)\"");
    private static final Pattern WRONG_DECIMAL = Pattern.compile("Decimals\\.parse\\([^,]+, \"([a-z-]+)\"");
    private static final Pattern NOT_POSITIVE = Pattern.compile("Demand\\.positive\\([^,]+, \"([a-z-]+)\"");
    private static final Pattern OF_STATUS = Pattern.compile("case (\\d{3}) -> \"([a-z-]+)\"");
    private static final Pattern SHAPE = Pattern.compile("\"/problems/([a-z-]+)\",\\s*(\\d{3}),");
    private static final Pattern FAULT = Pattern.compile("new Problem\\.Fault\\(\\s*\\w+, \"([a-z-]+)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");
    private static final Pattern MEANING = Pattern.compile("/\\*\\*(.*?)\\*/\\s*public[^;{]*class", Pattern.DOTALL);

    @Test
    void saysWhatTheCodeSays() throws IOException {
        var page = page();
        var kept = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!kept.equals(page)) {
            Files.writeString(PAGE, page);
        }

        assertThat(kept)
                .as("docs/problems.md was out of date and has been written anew: read it and commit it")
                .isEqualTo(page);
    }

    private static String page() throws IOException {
        var lines = new TreeMap<String, String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(
                            each -> each.toString().endsWith(".java") && !each.endsWith("package-info.java"))
                    .sorted()
                    .toList()) {
                collect(Files.readString(file), capability(file), lines);
            }
        }
        assertThat(lines).hasSizeGreaterThan(60);
        var table = new StringBuilder();
        lines.forEach((code, line) ->
                table.append("| `").append(code).append("` | ").append(line).append(" |\n"));
        return """
                # Refusals

                Every way to say no has a stable code: it is the `code` of the problem and the last part of its `type`. Written by a
                test from the code. A wrong value inside a body is answered 400 with the code `invalid-shape`, and the codes below stand in
                its `errors`, beside the place in the body.

                | code | status | where | when |
                |---|---|---|---|
                """ + table;
    }

    private static void collect(String source, String capability, Map<String, String> lines) {
        var type = CLASS.matcher(source);
        var refusal = REFUSAL.matcher(source);
        var found = type.find() && refusal.find();
        if (found && type.group(2).equals("InvalidValue")) {
            lines.put(refusal.group(1), "400 | " + capability + " | " + meaning(source, type.group(1)));
        }
        if (found && type.group(2).equals("RuleBroken")) {
            var status = STATUS.matcher(source);
            lines.put(
                    refusal.group(1),
                    (status.find() ? status.group(1) : "409") + " | " + capability + " | "
                            + meaning(source, type.group(1)));
        }
        Stream.of(WRONG_VALUE, WRONG_DECIMAL, NOT_POSITIVE, FAULT)
                .flatMap(pattern -> pattern.matcher(source).results())
                .forEach(wrong -> lines.putIfAbsent(wrong.group(1), "400 | " + capability + " | A value is wrong"));
        CONSTRAINT.matcher(source).results().forEach(rule -> {
            var code = rule.group(1).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            lines.put(code, "400 | all | A value breaks this rule of its description");
        });
        Stream.of(OTHER, OF_STATUS)
                .flatMap(pattern -> pattern.matcher(source).results())
                .forEach(other -> lines.putIfAbsent(
                        other.group(2), other.group(1) + " | " + capability + " | " + words(other.group(2))));
        SHAPE.matcher(source)
                .results()
                .forEach(shape -> lines.put(
                        shape.group(1),
                        shape.group(2) + " | " + capability + " | The errors say what is wrong and where"));
    }

    private static String meaning(String source, String type) {
        var doc = MEANING.matcher(source);
        var text =
                doc.find() ? doc.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip() : words(type);
        return text.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll(" ?@\\w+ .*", "");
    }

    private static String words(String name) {
        var text = name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String capability(Path file) {
        return String.valueOf(SOURCES.relativize(file).getParent()).replace('/', '.');
    }
}
