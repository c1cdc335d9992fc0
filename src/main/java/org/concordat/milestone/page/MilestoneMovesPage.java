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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneId;
import org.concordat.milestone.MilestoneReviews;
import org.concordat.milestone.MilestoneView;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What cannot be taken back has a page of its own: submit, accept, return. */
@Path("/milestones/{id}")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class MilestoneMovesPage {
    private final MilestoneReviews reviews;
    private final ActorSource actors;
    private final Refusals refusals;

    MilestoneMovesPage(MilestoneReviews reviews, ActorSource actors, Refusals refusals) {
        this.reviews = reviews;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "milestone")
    static class Templates {
        private Templates() {}

        static native TemplateInstance submission(MilestoneView milestone, boolean mayDeliver, FormErrors errors);

        static native TemplateInstance review(
                MilestoneView milestone, List<CriterionCard> cards, boolean mayReview, FormErrors errors);
    }

    @GET
    @Path("/submission")
    @RolesAllowed(Role.DELIVERY_MANAGER)
    public TemplateInstance checkAnswers(MilestoneId id) {
        return submission(id, FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/submission")
    @RolesAllowed(Role.DELIVERY_MANAGER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(MilestoneId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> submission(id, FormErrors.of(problem)));
        reviews.submit(id, version, actors.current());
        return Answers.seeOther("/milestones/" + id);
    }

    @GET
    @Path("/review")
    @RolesAllowed(Role.MILESTONE_REVIEWER)
    public TemplateInstance review(MilestoneId id) {
        return review(id, Map.of(), FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/acceptance")
    @RolesAllowed(Role.MILESTONE_REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(MilestoneId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> review(id, Map.of(), FormErrors.of(problem)));
        reviews.accept(id, version, actors.current());
        return Answers.seeOther("/milestones/" + id);
    }

    /** Criteria and reasons come side by side; a criterion whose reason was left empty is not named. */
    @POST
    @Command
    @Path("/return")
    @RolesAllowed(Role.MILESTONE_REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(
            MilestoneId id,
            @RestForm @Nullable Version version,
            @RestForm List<String> criterion,
            @RestForm List<String> reason) {
        var form = new ReturnForm(criterion, reason);
        refusals.showAgain(problem -> review(id, form.typed(), form.errors(problem)));
        reviews.sendBack(id, version, form.reasons(), actors.current());
        return Answers.seeOther("/milestones/" + id);
    }

    private TemplateInstance submission(MilestoneId id, FormErrors errors) {
        var actor = actors.current();
        var milestone = reviews.find(id, actor);
        return Templates.submission(milestone, MilestonePage.mayDeliver(actor, milestone), errors);
    }

    private TemplateInstance review(MilestoneId id, Map<String, String> typed, FormErrors errors) {
        var actor = actors.current();
        var milestone = reviews.find(id, actor);
        var cards = CriterionCard.of(milestone, typed);
        return Templates.review(milestone, cards, MilestonePage.mayReview(actor, milestone), errors);
    }
}
