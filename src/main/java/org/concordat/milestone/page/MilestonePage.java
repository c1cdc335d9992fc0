package org.concordat.milestone.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Map;
import org.concordat.document.DocumentId;
import org.concordat.document.api.Downloads;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.identity.page.HistoryOf;
import org.concordat.identity.page.Shell;
import org.concordat.milestone.EvidenceType;
import org.concordat.milestone.MilestoneId;
import org.concordat.milestone.MilestoneReviews;
import org.concordat.milestone.MilestoneRow;
import org.concordat.milestone.MilestoneStatus;
import org.concordat.milestone.MilestoneView;
import org.concordat.milestone.api.EvidenceUpload;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Problem;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The milestones of one's organisation, and one of them with its evidence. */
@Path("/milestones")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class MilestonePage {
    private static final int ROWS = 25;

    private final MilestoneReviews reviews;
    private final History history;
    private final MilestoneFacts facts;
    private final Timeline timeline;
    private final Members members;
    private final ActorSource actors;
    private final Refusals refusals;
    private final MilestoneMessages messages;
    private final Shell shell;

    MilestonePage(
            MilestoneReviews reviews,
            History history,
            MilestoneFacts facts,
            Timeline timeline,
            Members members,
            ActorSource actors,
            Refusals refusals,
            MilestoneMessages messages,
            Shell shell) {
        this.reviews = reviews;
        this.history = history;
        this.facts = facts;
        this.timeline = timeline;
        this.members = members;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "milestone")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<MilestoneRow> rows, @Nullable String next, @Nullable String status, List<Choice> statuses);

        static native TemplateInstance detail(
                MilestoneView milestone,
                String authorityName,
                String vendorName,
                List<TimelineStep> steps,
                List<CriterionCard> cards,
                List<Choice> types,
                boolean mayDeliver,
                boolean mayReview,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status, @QueryParam("cursor") @Nullable String cursor) {
        var page = reviews.list(actors.current(), null, wanted(status), PageRequest.of(ROWS, cursor));
        var next = page.next() == null
                ? null
                : UriBuilder.fromPath("/milestones")
                        .queryParam("status", status == null ? "" : status)
                        .queryParam("cursor", page.next())
                        .build()
                        .toString();
        var statuses = Arrays.stream(MilestoneStatus.values())
                .map(each -> new Choice(each.name(), messages.status(each)))
                .toList();
        return Templates.list(page.items(), next, status, statuses);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(MilestoneId id) {
        return detail(id, FormErrors.NONE);
    }

    @GET
    @Path("/{id}/history")
    public TemplateInstance history(MilestoneId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var milestone = reviews.find(id, actor);
        var place = new HistoryOf.Place("/milestones", messages.milestones(), milestone.number(), milestone.title());
        return history.page(HistoryOf.thing(id.reference(), place).namingVendors(), facts::words, cursor, actor);
    }

    @POST
    @Command
    @Path("/{id}/evidence")
    @RolesAllowed(Role.DELIVERY_MANAGER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            MilestoneId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String criterion,
            @RestForm @Nullable String type,
            @RestForm("file") @Nullable FileUpload file) {
        refusals.showAgain(problem -> detail(id, beside(criterion, problem)));
        reviews.attach(id, version, EvidenceUpload.of(criterion, type, file), actors.current());
        return Answers.seeOther("/milestones/" + id);
    }

    @GET
    @Path("/{id}/evidence/{document}")
    @Produces(MediaType.WILDCARD)
    public Response download(MilestoneId id, DocumentId document) {
        return Downloads.of(reviews.open(id, document, actors.current()));
    }

    private TemplateInstance detail(MilestoneId id, FormErrors errors) {
        var actor = actors.current();
        var milestone = reviews.find(id, actor);
        var authority = members.organisation(milestone.authority()).name();
        var vendor = members.organisation(milestone.vendor()).name();
        var types = Arrays.stream(EvidenceType.values())
                .map(type -> new Choice(type.name(), messages.evidenceType(type)))
                .toList();
        return Templates.detail(
                milestone,
                authority,
                vendor,
                timeline.of(milestone, authority, vendor, shell::time),
                CriterionCard.of(milestone, Map.of()),
                types,
                mayDeliver(actor, milestone),
                mayReview(actor, milestone),
                errors);
    }

    private static FormErrors beside(@Nullable String criterion, Problem problem) {
        var field = criterion == null ? "" : CriterionCard.fileId(criterion);
        return new FormErrors(List.of(new FormErrors.FieldError(field, problem.detail())));
    }

    static boolean mayDeliver(Actor actor, MilestoneView milestone) {
        return actor.has(Role.DELIVERY_MANAGER)
                && actor.worksFor(milestone.vendor())
                && milestone.status().takesEvidence();
    }

    static boolean mayReview(Actor actor, MilestoneView milestone) {
        return actor.has(Role.MILESTONE_REVIEWER)
                && actor.worksFor(milestone.authority())
                && milestone.status() == MilestoneStatus.SUBMITTED;
    }

    private static @Nullable MilestoneStatus wanted(@Nullable String status) {
        try {
            return status == null || status.isEmpty() ? null : MilestoneStatus.valueOf(status);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("status", "There is no such state");
        }
    }
}
