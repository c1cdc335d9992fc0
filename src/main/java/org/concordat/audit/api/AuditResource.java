package org.concordat.audit.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.audit.AuditTrail;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.jspecify.annotations.Nullable;

/** Search in the record, and the whole of what was found as CSV. */
@Path("/api/v1")
@RolesAllowed(AuditTrail.READER)
class AuditResource {
    private final AuditTrail trail;
    private final AuditExport export;

    AuditResource(AuditTrail trail, AuditExport export) {
        this.trail = trail;
        this.export = export;
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
        return export.of(query.filter());
    }
}
