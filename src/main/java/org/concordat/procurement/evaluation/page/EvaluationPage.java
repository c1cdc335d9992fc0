package org.concordat.procurement.evaluation.page;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.procurement.evaluation.BidForEvaluation;
import org.concordat.procurement.evaluation.ConflictStatement;
import org.concordat.procurement.evaluation.ConsensusView;
import org.concordat.procurement.evaluation.Evaluations;
import org.concordat.procurement.evaluation.ScoreSheetView;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Opened bids, the declaration, the own scores, and the consensus. */
@Path("/tenders")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class EvaluationPage {
    private final Evaluations evaluations;
    private final TenderDesk tenders;
    private final ActorSource actors;
    private final Refusals refusals;
    private final EvaluationMessages messages;

    EvaluationPage(
            Evaluations evaluations,
            TenderDesk tenders,
            ActorSource actors,
            Refusals refusals,
            EvaluationMessages messages) {
        this.evaluations = evaluations;
        this.tenders = tenders;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "procurement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance evaluation(
                TenderView tender,
                List<BidForEvaluation> bids,
                boolean mayDeclare,
                boolean excluded,
                boolean mayScore,
                List<ScoreRow> rows,
                List<ScoreSheetView> sheets,
                List<Choice> answers,
                FormErrors errors);

        static native TemplateInstance consensus(
                TenderView tender,
                @Nullable ConsensusView consensus,
                List<ScoreRow> rows,
                boolean mayEnter,
                boolean mayConfirm,
                FormErrors errors);
    }

    @GET
    @Path("/{id}/evaluation")
    public TemplateInstance show(TenderId id) {
        return scoring(id, ScoreForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/{id}/conflict-declarations")
    @RolesAllowed(Role.EVALUATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(
            TenderId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String conflict,
            @RestForm @Nullable String nature) {
        refusals.showAgain(problem -> scoring(id, ScoreForm.EMPTY, FormErrors.of(problem)));
        if (!"yes".equals(conflict) && !"no".equals(conflict)) {
            throw new InvalidValue("value-missing", messages.conflictQuestion());
        }
        evaluations.declare(id, version, new ConflictStatement("yes".equals(conflict), nature), actors.current());
        return Answers.seeOther("/tenders/" + id + "/evaluation");
    }

    @POST
    @Command
    @Path("/{id}/scores")
    @RolesAllowed(Role.EVALUATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response score(TenderId id, @RestForm @Nullable Version version, @BeanParam ScoreForm form) {
        refusals.showAgain(problem -> scoring(id, form, FormErrors.of(problem)));
        evaluations.score(id, version, form.scores(), actors.current());
        return Answers.seeOther("/tenders/" + id + "/evaluation");
    }

    @GET
    @Path("/{id}/consensus")
    public TemplateInstance consensus(TenderId id) {
        return agreeing(id, ScoreForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/{id}/consensus")
    @RolesAllowed(Role.EVALUATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(TenderId id, @RestForm @Nullable Version version, @BeanParam ScoreForm form) {
        refusals.showAgain(problem -> agreeing(id, form, FormErrors.of(problem)));
        evaluations.enterConsensus(id, version, form.scores(), actors.current());
        return Answers.seeOther("/tenders/" + id + "/consensus");
    }

    @POST
    @Command
    @Path("/{id}/consensus-confirmation")
    @RolesAllowed(Role.EVALUATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(TenderId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> agreeing(id, ScoreForm.EMPTY, FormErrors.of(problem)));
        evaluations.confirmConsensus(id, version, actors.current());
        return Answers.seeOther("/tenders/" + id);
    }

    private TemplateInstance scoring(TenderId id, ScoreForm typed, FormErrors errors) {
        var actor = actors.current();
        var tender = tenders.find(id, actor);
        var bids = evaluations.bids(id, actor);
        var sheets = evaluations.sheets(id, actor);
        var turn = isNamed(tender, actor) && tender.status() == TenderStatus.OPENED;
        var declared = evaluations.hasDeclared(id, actor);
        var scored = sheets.stream().anyMatch(sheet -> sheet.evaluator().equals(actor.person()));
        return Templates.evaluation(
                tender,
                bids,
                turn && !declared,
                turn && declared && !evaluations.hasNoConflict(id, actor),
                turn && evaluations.hasNoConflict(id, actor) && !scored,
                ScoreRows.of(tender, bids, typed, (bid, criterion) -> null),
                sheets,
                List.of(new Choice("no", messages.conflictNo()), new Choice("yes", messages.conflictYes())),
                errors);
    }

    private TemplateInstance agreeing(TenderId id, ScoreForm typed, FormErrors errors) {
        var actor = actors.current();
        var tender = tenders.find(id, actor);
        var bids = evaluations.bids(id, actor);
        var sheets = evaluations.sheets(id, actor);
        var consensus = evaluations.knownConsensus(id, actor);
        var turn = isNamed(tender, actor)
                && tender.status() == TenderStatus.SCORED
                && evaluations.hasNoConflict(id, actor);
        var rows = ScoreRows.of(
                tender,
                bids,
                typed,
                (bid, criterion) -> consensus == null
                        ? ScoreRows.average(sheets, bid, criterion)
                        : consensus.of(bid.bid(), criterion));
        return Templates.consensus(
                tender, consensus, rows, turn, turn && consensus != null && !consensus.mine(), errors);
    }

    private static boolean isNamed(TenderView tender, Actor actor) {
        return actor.has(Role.EVALUATOR) && tender.isEvaluatedBy(actor.person());
    }
}
