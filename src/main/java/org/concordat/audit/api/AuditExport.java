package org.concordat.audit.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.audit.AuditEntry;
import org.concordat.audit.AuditFilter;
import org.concordat.audit.AuditTrail;
import org.concordat.platform.api.TableExport;
import org.concordat.platform.api.TableFile;
import org.concordat.platform.api.TableFormat;
import org.jspecify.annotations.Nullable;

/** The lines that a search finds, all of them, as a CSV file; for programs and for people. */
@ApplicationScoped
public class AuditExport {
    private static final List<String> HEADER =
            List.of("id", "at", "person", "organisation", "fact", "kind", "subject", "details");

    private final AuditTrail trail;
    private final TableExport exports;

    AuditExport(AuditTrail trail, TableExport exports) {
        this.trail = trail;
        this.exports = exports;
    }

    public Response of(AuditFilter filter) {
        return exports.of("audit", TableFormat.CSV, HEADER, file -> write(filter, file));
    }

    private void write(AuditFilter filter, TableFile file) {
        try (var entries = trail.stream(filter)) {
            entries.forEach(entry -> file.row(cells(entry)));
        }
    }

    private static List<@Nullable Object> cells(AuditEntry entry) {
        var details = new TreeMap<>(entry.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining("; "));
        return Arrays.asList(
                entry.id(),
                entry.at(),
                entry.person(),
                entry.organisation(),
                entry.fact(),
                entry.subjectKind(),
                entry.subjectId(),
                details);
    }
}
