package org.concordat.project.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.project.EngagementType;
import org.concordat.project.GateSubmission;
import org.concordat.project.GateVerdict;
import org.concordat.project.ProjectFilter;
import org.concordat.project.ProjectId;
import org.concordat.project.ProjectPipeline;
import org.concordat.project.ProjectPlan;
import org.concordat.project.ProjectRow;
import org.concordat.project.ProjectStage;
import org.concordat.project.ProjectView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Projects, the gates submitted for them and the decisions on those. */
@Path("/api/v1/projects")
@Authenticated
class ProjectResource {
    private final ProjectPipeline pipeline;
    private final ActorSource actors;

    ProjectResource(ProjectPipeline pipeline, ActorSource actors) {
        this.pipeline = pipeline;
        this.actors = actors;
    }

    @POST
    @Command
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<ProjectView> prepare(@NotNull ProjectPlan plan) {
        var project = pipeline.prepare(plan, actors.current());
        return Answers.created("/api/v1/projects", project.id().value(), project);
    }

    @GET
    public RestResponse<Page<ProjectRow>> list(
            @QueryParam("stage") @Nullable ProjectStage stage,
            @QueryParam("engagementType") @Nullable EngagementType engagementType,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new ProjectFilter(stage, engagementType);
        return Answers.list(pipeline.list(actors.current(), filter, PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    public ProjectView show(ProjectId id) {
        return pipeline.find(id, actors.current());
    }

    @POST
    @Command
    @Path("/{id}/gates")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<ProjectView> submit(
            ProjectId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull GateSubmission submission) {
        return Answers.ok(pipeline.submitGate(id, seen, submission, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/gate-decisions")
    @RolesAllowed(Role.APPROVER)
    public RestResponse<ProjectView> decide(
            ProjectId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull GateVerdict verdict) {
        return Answers.ok(pipeline.decideGate(id, seen, verdict, actors.current()));
    }
}
