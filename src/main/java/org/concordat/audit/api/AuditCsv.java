package org.concordat.audit.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/** Lines of the record as RFC 4180 text, written one by one while they are read. */
final class AuditCsv {
    private static final String HEADER = "id,at,person,organisation,fact,kind,subject,details\r\n";

    private AuditCsv() {}

    static void write(Stream<AuditEntry> entries, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(HEADER);
        entries.forEach(entry -> write(entry, writer));
        writer.flush();
    }

    private static void write(AuditEntry entry, Writer writer) {
        var details = new TreeMap<>(entry.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining("; "));
        try {
            writer.write(java.util.Arrays.<@Nullable Object>asList(
                            entry.id(),
                            entry.at(),
                            entry.person(),
                            entry.organisation(),
                            entry.fact(),
                            entry.subjectKind(),
                            entry.subjectId(),
                            details)
                    .stream()
                    .map(AuditCsv::cell)
                    .collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A spreadsheet takes a cell that begins like a formula as one; the apostrophe in front makes it plain text. */
    static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
