package org.concordat.audit.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.concordat.audit.AuditFilter;
import org.concordat.audit.AuditTrail;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.jspecify.annotations.Nullable;

/** Search in the record, and the whole of what was found as CSV. */
@Path("/api/v1")
@RolesAllowed(AuditTrail.READER)
class AuditResource {
    private static final int LONGEST_EXPORT_SECONDS = 900;

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Path("/audit")
    public Response search(
            @BeanParam AuditQuery query,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(trail.search(query.filter(), PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/audit.csv")
    @Produces("text/csv")
    public Response export(@BeanParam AuditQuery query) {
        var filter = query.filter();
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
