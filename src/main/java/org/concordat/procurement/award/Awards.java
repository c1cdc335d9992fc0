package org.concordat.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.NotFound;
import org.concordat.platform.SelfApproval;
import org.concordat.platform.Version;
import org.concordat.procurement.bid.VendorNotQualified;
import org.concordat.procurement.evaluation.Evaluations;
import org.concordat.procurement.evaluation.RankingView;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderProgress;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.concordat.project.ProjectPipeline;
import org.concordat.project.ProjectStage;
import org.concordat.vendor.VendorRegister;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The award decision, the standstill after it, and what bidders are told. */
@ApplicationScoped
@Transactional
public class Awards {
    private final AwardRows awards;
    private final TenderDesk tenders;
    private final TenderProgress progress;
    private final Evaluations evaluations;
    private final VendorRegister vendors;
    private final ProjectPipeline projects;
    private final Members members;
    private final BiddersTold bidders;
    private final Event<Fact> facts;
    private final Clock clock;
    private final int standstillDays;

    Awards(
            AwardRows awards,
            TenderDesk tenders,
            TenderProgress progress,
            Evaluations evaluations,
            VendorRegister vendors,
            ProjectPipeline projects,
            Members members,
            BiddersTold bidders,
            Event<Fact> facts,
            Clock clock,
            @ConfigProperty(name = "concordat.standstill.working-days", defaultValue = "10") int standstillDays) {
        this.awards = awards;
        this.tenders = tenders;
        this.progress = progress;
        this.evaluations = evaluations;
        this.vendors = vendors;
        this.projects = projects;
        this.members = members;
        this.bidders = bidders;
        this.facts = facts;
        this.clock = clock;
        this.standstillDays = standstillDays;
    }

    /** Somebody who neither prepared nor evaluated the tender decides. */
    public TenderView decide(TenderId id, @Nullable Version seen, @Valid AwardVerdict verdict, Actor by) {
        var tender = progress.hold(id, seen, by);
        by.require(Role.APPROVER);
        SelfApproval.refuse(by, progress.makers(id));
        SelfApproval.refuse(by, evaluations.hands(id));
        if (tender.status() != TenderStatus.EVALUATED) {
            throw new IllegalMove(tender.status(), TenderStatus.AWARDED);
        }
        if (verdict.outcome() == AwardOutcome.AWARDED) {
            awardFirst(tender, verdict, by);
        } else {
            awardNobody(tender, verdict, by);
        }
        return tenders.find(id, by);
    }

    private void awardFirst(TenderView tender, AwardVerdict verdict, Actor by) {
        var first = evaluations.ranking(tender.id(), Actor.system()).first();
        if (vendors.qualified(first.bidder()) == null) {
            throw new VendorNotQualified();
        }
        awards.persist(Award.toFirst(tender, first, verdict.reason(), by, clock.instant()));
        progress.move(tender.id(), TenderStatus.AWARDED);
        projects.advance(tender.project(), ProjectStage.AWARD, by);
        facts.fire(new TenderAwarded(
                tender.id(), tender.project(), tender.authority(), first.bidder(), first.price(), by));
    }

    private void awardNobody(TenderView tender, AwardVerdict verdict, Actor by) {
        awards.persist(Award.toNobody(tender, verdict.requireReason(), by, clock.instant()));
        progress.move(tender.id(), TenderStatus.NO_AWARD);
        facts.fire(new TenderNotAwarded(tender.id(), by));
    }

    /** For the authority and the winner; everybody else has the result or nothing. */
    public AwardView award(TenderId id, Actor actor) {
        var award = awards.require(id);
        if (!award.isSeenBy(actor)) {
            throw NotFound.hidden("award");
        }
        if (!award.isAward()) {
            throw NotFound.missing("award");
        }
        return award.view();
    }

    /**
     * Begins the standstill if the result was sent to every bidder and it has not begun: it counts from the sending to
     * the last of them. Who is told again, or late, moves nothing that has begun.
     */
    public void beginStandstill(TenderId id) {
        var tender = progress.hold(id);
        var award = awards.findById(id);
        if (award == null || !award.awaitsStandstill()) {
            return;
        }
        var told = bidders.toldAt(id);
        if (told != null) {
            var endsAt = members.calendar(tender.authority()).endAfterWorkingDays(told, standstillDays);
            award.beginStandstill(told, endsAt);
            awards.flush();
            facts.fire(new StandstillBegan(id, told, endsAt, Actor.system()));
        }
    }

    /** For the authority: the bidders whom the result has not been sent to, while the standstill waits for them. */
    public List<String> untold(TenderId id, Actor actor) {
        var award = awards.require(id);
        if (!award.isSeenBy(actor) || award.isWonBy(actor)) {
            throw NotFound.hidden("award");
        }
        return award.awaitsStandstill() ? bidders.untold(id) : List.of();
    }

    /** The awards whose bidders have not all been told yet, as far as is known. */
    public List<TenderId> awaitingStandstill() {
        return awards.awaitingStandstill();
    }

    /** When the standstill ends; null before it has begun. */
    public @Nullable Instant standstillEndsAt(TenderId id) {
        return awards.require(id).standstillEndsAt();
    }

    /** Whether the contract may be signed, by the clock. */
    public boolean standstillOver(TenderId id) {
        var award = awards.findById(id);
        return award != null && award.isStandstillOver(clock.instant());
    }

    /** Called by the process when the last day has ended; a second call finds nothing to do. */
    public void closeStandstill(TenderId id) {
        progress.hold(id);
        var award = awards.require(id);
        if (!award.isFinal()) {
            award.finish(clock.instant());
            progress.move(id, TenderStatus.FINAL);
            facts.fire(new StandstillEnded(id, Actor.system()));
        }
    }

    /** Whether the actor's organisation has bid for a tender that is decided. */
    public boolean hasResult(TenderId id, Actor actor) {
        return awards.findById(id) != null && bidders.include(id, actor);
    }

    /** A bidder's own scores and who won at what price; nothing before the decision, nothing for others. */
    public ResultView result(TenderId id, Actor actor) {
        var tender = tenders.find(id, actor);
        var award = awards.findById(id);
        if (award == null) {
            throw NotFound.missing("result");
        }
        var own = evaluations.ranking(id, Actor.system()).bids().stream()
                .filter(bid -> actor.worksFor(bid.bidder()))
                .findFirst()
                .orElseThrow(() -> NotFound.hidden("result"));
        return new ResultView(
                id,
                tender.number(),
                tender.title(),
                award.outcome(),
                award.isWonBy(actor),
                award.isAward() ? null : award.reason(),
                award.winnerName(),
                award.price(),
                award.standstillEndsAt(),
                own.price(),
                own.priceScore(),
                own.quality(),
                own.combined(),
                ownScores(tender, own));
    }

    private static List<ResultView.OwnScore> ownScores(TenderView tender, RankingView.RankedBid own) {
        return tender.qualityCriteria().stream()
                .flatMap(criterion -> own.scores().stream()
                        .filter(score -> score.criterion().equals(criterion.code()))
                        .map(score -> new ResultView.OwnScore(
                                criterion.code(),
                                criterion.title(),
                                criterion.weight(),
                                score.points(),
                                score.reason())))
                .toList();
    }
}
