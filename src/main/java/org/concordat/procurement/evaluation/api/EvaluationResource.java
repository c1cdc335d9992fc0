package org.concordat.procurement.evaluation.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.procurement.evaluation.BidForEvaluation;
import org.concordat.procurement.evaluation.ConflictStatement;
import org.concordat.procurement.evaluation.ConsensusView;
import org.concordat.procurement.evaluation.Evaluations;
import org.concordat.procurement.evaluation.RankingView;
import org.concordat.procurement.evaluation.ScoreSheetView;
import org.concordat.procurement.evaluation.Scores;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Declaration, scores, consensus, ranking; a move is a POST to its noun and names the tender's version. */
@Path("/api/v1/tenders")
@Authenticated
class EvaluationResource {
    private final Evaluations evaluations;
    private final ActorSource actors;

    EvaluationResource(Evaluations evaluations, ActorSource actors) {
        this.evaluations = evaluations;
        this.actors = actors;
    }

    record BidList(List<BidForEvaluation> items) {}

    record SheetList(List<ScoreSheetView> items) {}

    @GET
    @Path("/{id}/bids")
    public BidList bids(TenderId id) {
        return new BidList(evaluations.bids(id, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/conflict-declarations")
    @RolesAllowed(Role.EVALUATOR)
    public RestResponse<TenderView> declare(
            TenderId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull ConflictStatement statement) {
        return Answers.ok(evaluations.declare(id, seen, statement, actors.current()));
    }

    @GET
    @Path("/{id}/scores")
    public SheetList sheets(TenderId id) {
        return new SheetList(evaluations.sheets(id, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/scores")
    @RolesAllowed(Role.EVALUATOR)
    public RestResponse<TenderView> score(
            TenderId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull Scores scores) {
        return Answers.ok(evaluations.score(id, seen, scores, actors.current()));
    }

    @GET
    @Path("/{id}/consensus")
    public ConsensusView consensus(TenderId id) {
        return evaluations.consensus(id, actors.current());
    }

    @POST
    @Command
    @Path("/{id}/consensus")
    @RolesAllowed(Role.EVALUATOR)
    public RestResponse<TenderView> enterConsensus(
            TenderId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull Scores scores) {
        return Answers.ok(evaluations.enterConsensus(id, seen, scores, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/consensus-confirmation")
    @RolesAllowed(Role.EVALUATOR)
    public RestResponse<TenderView> confirmConsensus(TenderId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(evaluations.confirmConsensus(id, seen, actors.current()));
    }

    @GET
    @Path("/{id}/ranking")
    public RankingView ranking(TenderId id) {
        return evaluations.ranking(id, actors.current());
    }
}
