package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.concordat.desk.demo.Portfolio.DemoBid;
import org.concordat.platform.Actor;
import org.concordat.platform.Version;
import org.concordat.procurement.award.AwardOutcome;
import org.concordat.procurement.award.AwardVerdict;
import org.concordat.procurement.award.Awards;
import org.concordat.procurement.bid.BidContent;
import org.concordat.procurement.bid.Bidding;
import org.concordat.procurement.evaluation.ConflictStatement;
import org.concordat.procurement.evaluation.Evaluations;
import org.concordat.procurement.evaluation.Score;
import org.concordat.procurement.evaluation.Scores;
import org.concordat.procurement.opening.Openings;
import org.concordat.procurement.tender.AnswerText;
import org.concordat.procurement.tender.Criterion;
import org.concordat.procurement.tender.CriterionKind;
import org.concordat.procurement.tender.QuestionText;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderDraft;
import org.concordat.procurement.tender.TenderView;

/** From the draft to the award; the days are counted from the beginning of the partnership. */
@ApplicationScoped
@IfBuildProfile("dev")
class TenderLife {
    static final int AWARDED_ON = 66;

    private static final int DEADLINE = 50;
    private static final int BEST = 90;
    private static final int STEP_DOWN = 8;

    private final TenderDesk desk;
    private final Bidding bidding;
    private final Openings openings;
    private final Evaluations evaluations;
    private final Awards awards;

    TenderLife(TenderDesk desk, Bidding bidding, Openings openings, Evaluations evaluations, Awards awards) {
        this.desk = desk;
        this.bidding = bidding;
        this.openings = openings;
        this.evaluations = evaluations;
        this.awards = awards;
    }

    List<Act> of(Partnership partnership) {
        var acts = new ArrayList<Act>(List.of(
                partnership.on(30, () -> draft(partnership)),
                partnership.on(32, () -> publish(partnership)),
                partnership.on(35, () -> ask(partnership, 0, partnership.plan().question())),
                partnership.on(
                        37, () -> answer(partnership, 1, partnership.plan().answer())),
                partnership.on(41, () -> ask(partnership, 1, "May bids be in English only?")),
                partnership.on(46, () -> answer(partnership, 2, "Yes."))));
        var day = 42;
        for (var bid : partnership.plan().bids()) {
            acts.add(partnership.on(day, () -> bid(partnership, bid)));
            day += 2;
        }
        acts.addAll(List.of(
                partnership.on(51, () -> open(partnership, "chiara")),
                partnership.on(52, () -> open(partnership, "dmitri")),
                partnership.on(55, () -> score(partnership, "chiara")),
                partnership.on(57, () -> score(partnership, "dmitri")),
                partnership.on(60, () -> agree(partnership)),
                partnership.on(62, () -> confirm(partnership)),
                partnership.on(AWARDED_ON, () -> award(partnership))));
        return acts;
    }

    private void draft(Partnership partnership) {
        var plan = partnership.plan();
        var evaluators = List.of(
                partnership.official("chiara").person(),
                partnership.official("dmitri").person());
        var draft = new TenderDraft(
                partnership.project(),
                plan.title(),
                plan.wanted(),
                plan.budget(),
                List.of(
                        criterion("METHOD", "Method and plan", CriterionKind.QUALITY, "40"),
                        criterion("TEAM", "Team and references", CriterionKind.QUALITY, "20"),
                        criterion("PRICE", "Price", CriterionKind.PRICE, "40")),
                partnership.dayOf(DEADLINE).truncatedTo(ChronoUnit.HOURS),
                evaluators);
        partnership.isTender(desk.draft(draft, partnership.official("amina")).id());
    }

    private static Criterion criterion(String code, String title, CriterionKind kind, String weight) {
        return new Criterion(code, title, kind, new BigDecimal(weight));
    }

    private void publish(Partnership partnership) {
        var officer = partnership.official("amina");
        desk.publish(partnership.tender(), seen(partnership, officer), officer);
    }

    private void ask(Partnership partnership, int bidder, String text) {
        var vendor = partnership.bidder(partnership.plan().bids().get(bidder));
        desk.ask(partnership.tender(), new QuestionText(text), vendor);
    }

    private void answer(Partnership partnership, int number, String text) {
        var officer = partnership.official("amina");
        desk.answer(partnership.tender(), number, seen(partnership, officer), new AnswerText(text), officer);
    }

    private void bid(Partnership partnership, DemoBid plan) {
        var vendor = partnership.bidder(plan);
        var bid = bidding.prepare(partnership.tender(), new BidContent(plan.price(), plan.offer()), vendor);
        bidding.submit(bid.id(), Version.of(bid), vendor);
    }

    private void open(Partnership partnership, String custodian) {
        var actor = partnership.official(custodian);
        openings.act(partnership.tender(), seen(partnership, actor), actor);
    }

    private void score(Partnership partnership, String subject) {
        var evaluator = partnership.official(subject);
        var declared = evaluations.declare(
                partnership.tender(), seen(partnership, evaluator), new ConflictStatement(false, null), evaluator);
        evaluations.score(partnership.tender(), Version.of(declared), scores(partnership, evaluator), evaluator);
    }

    private void agree(Partnership partnership) {
        var evaluator = partnership.official("chiara");
        evaluations.enterConsensus(
                partnership.tender(), seen(partnership, evaluator), scores(partnership, evaluator), evaluator);
    }

    private void confirm(Partnership partnership) {
        var evaluator = partnership.official("dmitri");
        evaluations.confirmConsensus(partnership.tender(), seen(partnership, evaluator), evaluator);
    }

    private void award(Partnership partnership) {
        var approver = partnership.official("bruno");
        awards.decide(
                partnership.tender(),
                seen(partnership, approver),
                new AwardVerdict(AwardOutcome.AWARDED, null),
                approver);
    }

    /** The bids in the order in which they were handed in, each a step below the one before. */
    private Scores scores(Partnership partnership, Actor evaluator) {
        var scores = new ArrayList<Score>();
        var points = BEST;
        for (var bid : evaluations.bids(partnership.tender(), evaluator)) {
            for (var criterion : List.of("METHOD", "TEAM")) {
                scores.add(new Score(
                        bid.bid().value(),
                        criterion,
                        BigDecimal.valueOf(points),
                        "Shown in the offer, with names, dates and references"));
            }
            points -= STEP_DOWN;
        }
        return new Scores(scores);
    }

    private Version seen(Partnership partnership, Actor actor) {
        TenderView tender = desk.find(partnership.tender(), actor);
        return Version.of(tender);
    }
}
