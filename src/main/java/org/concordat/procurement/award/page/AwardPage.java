package org.concordat.procurement.award.page;

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
import java.util.Arrays;
import java.util.List;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.procurement.award.AwardOutcome;
import org.concordat.procurement.award.AwardVerdict;
import org.concordat.procurement.award.AwardView;
import org.concordat.procurement.award.Awards;
import org.concordat.procurement.award.ResultView;
import org.concordat.procurement.evaluation.Evaluations;
import org.concordat.procurement.evaluation.RankingView;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The ranking with the approver's decision, and each bidder's result. */
@Path("/tenders")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class AwardPage {
    private final Awards awards;
    private final Evaluations evaluations;
    private final TenderDesk tenders;
    private final ActorSource actors;
    private final Refusals refusals;
    private final AwardMessages messages;

    AwardPage(
            Awards awards,
            Evaluations evaluations,
            TenderDesk tenders,
            ActorSource actors,
            Refusals refusals,
            AwardMessages messages) {
        this.awards = awards;
        this.evaluations = evaluations;
        this.tenders = tenders;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "procurement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ranking(
                TenderView tender,
                RankingView ranking,
                @Nullable AwardView award,
                List<String> untold,
                boolean mayDecide,
                List<Choice> outcomes,
                FormErrors errors);

        static native TemplateInstance result(ResultView result);
    }

    @GET
    @Path("/{id}/ranking")
    public TemplateInstance show(TenderId id) {
        return page(id, FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/{id}/award-decision")
    @RolesAllowed(Role.APPROVER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            TenderId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String outcome,
            @RestForm @Nullable String reason) {
        refusals.showAgain(problem -> page(id, FormErrors.of(problem)));
        var text = reason == null || reason.isBlank() ? null : reason;
        var decided = awards.decide(id, version, new AwardVerdict(outcome(outcome), text), actors.current());
        var next = decided.status() == TenderStatus.AWARDED ? "/ranking" : "";
        return Answers.seeOther("/tenders/" + id + next);
    }

    @GET
    @Path("/{id}/result")
    public TemplateInstance result(TenderId id) {
        return Templates.result(awards.result(id, actors.current()));
    }

    private TemplateInstance page(TenderId id, FormErrors errors) {
        var actor = actors.current();
        var tender = tenders.find(id, actor);
        var ranking = evaluations.ranking(id, actor);
        var awarded = tender.status() == TenderStatus.AWARDED || tender.status() == TenderStatus.FINAL;
        return Templates.ranking(
                tender,
                ranking,
                awarded ? awards.award(id, actor) : null,
                awarded ? awards.untold(id, actor) : List.of(),
                actor.has(Role.APPROVER)
                        && actor.worksFor(tender.authority())
                        && tender.status() == TenderStatus.EVALUATED,
                List.of(
                        new Choice(AwardOutcome.AWARDED.name(), messages.toFirst()),
                        new Choice(AwardOutcome.NO_AWARD.name(), messages.toNobody())),
                errors);
    }

    private AwardOutcome outcome(@Nullable String name) {
        return Arrays.stream(AwardOutcome.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("value-missing", messages.decision()));
    }
}
