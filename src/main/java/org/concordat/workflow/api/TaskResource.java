package org.concordat.workflow.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.workflow.WorkItem;
import org.concordat.workflow.Worklist;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What waits for me or my groups; claim and release. A task is completed by deciding on its thing. */
@Path("/api/v1/tasks")
@Authenticated
class TaskResource {
    private final Worklist worklist;
    private final ActorSource actors;

    TaskResource(Worklist worklist, ActorSource actors) {
        this.worklist = worklist;
        this.actors = actors;
    }

    @GET
    public RestResponse<Page<WorkItem>> list(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(worklist.of(actors.current(), PageRequest.of(limit, cursor)), uri);
    }

    @POST
    @Command
    @Path("/{id}/claim")
    public RestResponse<WorkItem> claim(UUID id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(worklist.claim(id, seen, actors.current()));
    }

    @DELETE
    @Command
    @Path("/{id}/claim")
    public RestResponse<WorkItem> release(UUID id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(worklist.release(id, seen, actors.current()));
    }
}
