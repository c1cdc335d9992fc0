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
import org.concordat.audit.AuditEntry;
import org.concordat.audit.AuditTrail;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
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
    public RestResponse<Page<AuditEntry>> search(
            @BeanParam AuditQuery query,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(trail.search(query.filter(), PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/audit.csv")
    @Produces("text/csv")
    @APIResponse(
            responseCode = "200",
            description = "One line an act",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam AuditQuery query) {
        return export.of(query.filter());
    }
}
