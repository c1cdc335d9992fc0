package org.concordat.audit.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.concordat.audit.AuditFilter;
import org.concordat.audit.AuditTrail;

/** The lines that a search finds, all of them, as a CSV file; for programs and for people. */
@ApplicationScoped
public class AuditExport {
    private static final int LONGEST_EXPORT_SECONDS = 900;

    private final AuditTrail trail;

    AuditExport(AuditTrail trail) {
        this.trail = trail;
    }

    public Response of(AuditFilter filter) {
        StreamingOutput lines = out -> write(filter, out);
        return Response.ok(lines)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    /** Row by row inside one transaction, so that an export of any size fits into memory. */
    private void write(AuditFilter filter, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_EXPORT_SECONDS).run(() -> {
            try (var entries = trail.stream(filter)) {
                AuditCsv.write(entries, out);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
