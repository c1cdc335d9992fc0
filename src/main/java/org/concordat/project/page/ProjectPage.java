package org.concordat.project.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.identity.page.HistoryOf;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.project.EngagementType;
import org.concordat.project.Gate;
import org.concordat.project.GateOutcome;
import org.concordat.project.GateSubmission;
import org.concordat.project.GateVerdict;
import org.concordat.project.ProjectFilter;
import org.concordat.project.ProjectId;
import org.concordat.project.ProjectPipeline;
import org.concordat.project.ProjectRow;
import org.concordat.project.ProjectStage;
import org.concordat.project.ProjectView;
import org.concordat.workflow.WorkItem;
import org.concordat.workflow.Worklist;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The pipeline, the form of a new project, and one project with its gates. */
@Path("/projects")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class ProjectPage {
    private static final int ROWS = 25;

    private final ProjectPipeline pipeline;
    private final History history;
    private final Members members;
    private final Worklist worklist;
    private final ActorSource actors;
    private final Refusals refusals;
    private final ProjectMessages messages;

    ProjectPage(
            ProjectPipeline pipeline,
            History history,
            Members members,
            Worklist worklist,
            ActorSource actors,
            Refusals refusals,
            ProjectMessages messages) {
        this.pipeline = pipeline;
        this.history = history;
        this.members = members;
        this.worklist = worklist;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "project")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<ProjectRow> rows,
                @Nullable String next,
                @Nullable String stage,
                @Nullable String engagementType,
                List<Choice> stages,
                List<Choice> types,
                boolean mayPrepare);

        static native TemplateInstance form(ProjectForm form, List<Choice> types, FormErrors errors);

        static native TemplateInstance detail(
                ProjectView project,
                String authorityName,
                List<WorkItem> waiting,
                List<RoadStep> road,
                boolean maySubmit,
                boolean mayDecide,
                GateForm form,
                List<Choice> outcomes,
                List<Choice> earlier,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("engagementType") @Nullable String engagementType,
            @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var filter = new ProjectFilter(
                Choices.optional(ProjectStage.class, stage), Choices.optional(EngagementType.class, engagementType));
        var page = pipeline.list(actor, filter, PageRequest.of(ROWS, cursor));
        var next = page.next() == null
                ? null
                : UriBuilder.fromPath("/projects")
                        .queryParam("stage", stage == null ? "" : stage)
                        .queryParam("engagementType", engagementType == null ? "" : engagementType)
                        .queryParam("cursor", page.next())
                        .build()
                        .toString();
        var stages = Arrays.stream(ProjectStage.values())
                .map(each -> new Choice(each.name(), messages.stage(each)))
                .toList();
        return Templates.list(
                page.items(), next, stage, engagementType, stages, types(), actor.has(Role.PROCUREMENT_OFFICER));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public TemplateInstance form() {
        return Templates.form(ProjectForm.empty(), types(), FormErrors.NONE);
    }

    @POST
    @Command
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prepare(@BeanParam ProjectForm form) {
        refusals.showAgain(problem -> Templates.form(form, types(), FormErrors.of(problem)));
        var project = pipeline.prepare(form.plan(), actors.current());
        return Answers.seeOther("/projects/" + project.id());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(ProjectId id) {
        return detail(id, GateForm.EMPTY, FormErrors.NONE);
    }

    @GET
    @Path("/{id}/history")
    public TemplateInstance history(ProjectId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var project = pipeline.find(id, actor);
        var place = new HistoryOf.Place("/projects", messages.projects(), project.number(), project.title());
        return history.page(HistoryOf.thing(id.reference(), place), cursor, actor);
    }

    @POST
    @Command
    @Path("/{id}/gates")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            ProjectId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String gate,
            @RestForm @Nullable String evidence) {
        var form = new GateForm(evidence, null, null, null);
        refusals.showAgain(problem -> detail(id, form, FormErrors.of(problem)));
        var submission = new GateSubmission(
                Choices.required(Gate.class, gate, "Choose a gate"), evidence == null ? "" : evidence);
        pipeline.submitGate(id, version, submission, actors.current());
        return Answers.seeOther("/projects/" + id);
    }

    @POST
    @Command
    @Path("/{id}/gate-decisions")
    @RolesAllowed(Role.APPROVER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            ProjectId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String returnTo) {
        var form = new GateForm(null, decision, reason, returnTo);
        refusals.showAgain(problem -> detail(id, form, FormErrors.of(problem)));
        var verdict = new GateVerdict(
                Choices.required(GateOutcome.class, decision, "Choose a decision"),
                reason,
                Choices.optional(ProjectStage.class, returnTo));
        pipeline.decideGate(id, version, verdict, actors.current());
        return Answers.seeOther("/projects/" + id);
    }

    private TemplateInstance detail(ProjectId id, GateForm form, FormErrors errors) {
        var actor = actors.current();
        var project = pipeline.find(id, actor);
        var own = actor.worksFor(project.authority());
        var outcomes = Arrays.stream(GateOutcome.values())
                .map(outcome -> new Choice(outcome.name(), messages.outcomeChoice(outcome)))
                .toList();
        var earlier = ProjectStage.road().stream()
                .filter(stage -> stage.compareTo(project.stage()) < 0)
                .map(stage -> new Choice(stage.name(), messages.stage(stage)))
                .toList();
        return Templates.detail(
                project,
                members.organisation(project.authority()).name(),
                worklist.waitingAt(id.value()),
                RoadStep.of(project),
                own && actor.has(Role.PROCUREMENT_OFFICER) && project.nextGate() != null,
                own && actor.has(Role.APPROVER) && project.waiting() != null,
                form,
                outcomes,
                earlier,
                errors);
    }

    private List<Choice> types() {
        return Arrays.stream(EngagementType.values())
                .map(type -> new Choice(type.name(), messages.type(type)))
                .toList();
    }
}
