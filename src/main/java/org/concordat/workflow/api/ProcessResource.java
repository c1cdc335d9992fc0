package org.concordat.workflow.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.workflow.Incident;
import org.concordat.workflow.IncidentDesk;
import org.concordat.workflow.Mismatch;
import org.concordat.workflow.NightlyResult;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where rows and processes disagree, which jobs have failed, and what the last night did. */
@Path("/api/v1/processes")
@Authenticated
class ProcessResource {
    private final IncidentDesk desk;
    private final ActorSource actors;

    ProcessResource(IncidentDesk desk, ActorSource actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /** The tasks of the last night. */
    record Night(List<NightlyResult> items) {}

    @GET
    @Path("/mismatches")
    @RolesAllowed({Role.ROLE_ADMINISTRATOR, Role.AUDITOR})
    public RestResponse<Page<Mismatch>> mismatches(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(desk.mismatches(actors.current(), PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/incidents")
    @RolesAllowed({Role.ROLE_ADMINISTRATOR, Role.AUDITOR})
    public RestResponse<Page<Incident>> incidents(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(desk.incidents(actors.current(), PageRequest.of(limit, cursor)), uri);
    }

    @POST
    @Command
    @Path("/incidents/{id}/retry")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public RestResponse<Void> retry(UUID id) {
        desk.retry(id, actors.current());
        return Answers.done();
    }

    @GET
    @Path("/nights/last")
    @RolesAllowed({Role.ROLE_ADMINISTRATOR, Role.AUDITOR})
    public Night lastNight() {
        return new Night(desk.lastNight());
    }
}
