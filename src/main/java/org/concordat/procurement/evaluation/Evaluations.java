package org.concordat.procurement.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.NotFound;
import org.concordat.platform.PersonId;
import org.concordat.platform.Version;
import org.concordat.procurement.bid.Bids;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderProgress;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.jspecify.annotations.Nullable;

/** Evaluators declare, score alone, then agree; the last sheet and the second signature move the tender on. */
@ApplicationScoped
@Transactional
public class Evaluations {
    private static final int FEWEST_EVALUATORS = 2;

    private final EvaluationRows rows;
    private final TenderDesk tenders;
    private final TenderProgress progress;
    private final Bids bids;
    private final Event<Fact> facts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Evaluations(
            EvaluationRows rows,
            TenderDesk tenders,
            TenderProgress progress,
            Bids bids,
            Event<Fact> facts,
            Clock clock) {
        this.rows = rows;
        this.tenders = tenders;
        this.progress = progress;
        this.bids = bids;
        this.facts = facts;
        this.clock = clock;
    }

    /** Now that the bidders are known, each evaluator says whether there is a conflict; with one he is out. */
    public TenderView declare(TenderId id, @Nullable Version seen, @Valid ConflictStatement statement, Actor by) {
        requireNamed(progress.hold(id, seen, by), TenderStatus.OPENED, TenderStatus.SCORED, by);
        if (declaration(id, by) != null) {
            throw new AlreadyDeclared();
        }
        rows.add(new ConflictDeclaration(
                id, by.person().value(), statement.conflict(), statement.nature(), clock.instant()));
        facts.fire(new ConflictDeclared(id, statement.conflict(), by));
        finishScoring(id, by);
        return tenders.find(id, by);
    }

    public TenderView score(TenderId id, @Nullable Version seen, @Valid Scores scores, Actor by) {
        var tender = requireNamed(progress.hold(id, seen, by), TenderStatus.OPENED, TenderStatus.SCORED, by);
        requireNoConflict(id, by);
        if (sheetOf(id, by) != null) {
            throw new AlreadyScored();
        }
        var complete = scores.complete(tender.qualityCriteria(), bids.opened(id));
        rows.add(new ScoreSheet(id, by.person().value(), complete, clock.instant()));
        facts.fire(new ScoresSubmitted(id, by));
        finishScoring(id, by);
        return tenders.find(id, by);
    }

    public TenderView enterConsensus(TenderId id, @Nullable Version seen, @Valid Scores scores, Actor by) {
        var tender = requireNamed(progress.hold(id, seen, by), TenderStatus.SCORED, TenderStatus.EVALUATED, by);
        requireNoConflict(id, by);
        var complete = scores.complete(tender.qualityCriteria(), bids.opened(id));
        var consensus = rows.consensus(id);
        if (consensus == null) {
            rows.add(new Consensus(id, complete, by, clock.instant()));
        } else {
            consensus.enter(complete, by, clock.instant());
            rows.flush();
        }
        progress.touch(id);
        facts.fire(new ConsensusEntered(id, by));
        return tenders.find(id, by);
    }

    /** A second evaluator stands by exactly what he has read; from then on nothing changes. */
    public TenderView confirmConsensus(TenderId id, @Nullable Version seen, Actor by) {
        requireNamed(progress.hold(id, seen, by), TenderStatus.SCORED, TenderStatus.EVALUATED, by);
        requireNoConflict(id, by);
        var consensus = rows.consensus(id);
        if (consensus == null) {
            throw new ConsensusMissing();
        }
        var seed = random.nextLong();
        consensus.confirm(by, seed, clock.instant());
        progress.move(id, TenderStatus.EVALUATED);
        facts.fire(new TenderEvaluated(id, seed, by));
        return tenders.find(id, by);
    }

    /** Nothing before the opening; then what this reader may know by now. */
    public List<BidForEvaluation> bids(TenderId id, Actor actor) {
        var tender = requireInside(id, actor);
        if (!tender.reached().isAfterOpening()) {
            throw NotFound.hidden("bid");
        }
        var pricesHidden = tender.reached() == TenderStatus.OPENED && actor.has(Role.EVALUATOR);
        var offersHidden = pricesHidden && !hasNoConflict(id, actor);
        return bids.opened(id).stream()
                .map(bid -> new BidForEvaluation(
                        bid.bid(),
                        bid.number(),
                        bid.bidder(),
                        bid.bidderName(),
                        pricesHidden ? null : bid.price(),
                        offersHidden ? null : bid.technicalOffer()))
                .toList();
    }

    /** The reader's own sheet; everybody's once all are in, and never where the tender was cancelled before that. */
    public List<ScoreSheetView> sheets(TenderId id, Actor actor) {
        var tender = requireInside(id, actor);
        var all = tender.reached().isAfterOpening() && tender.reached() != TenderStatus.OPENED;
        return rows.sheets(id).stream()
                .filter(sheet -> all || sheet.evaluator().equals(actor.person().value()))
                .map(ScoreSheet::view)
                .toList();
    }

    public boolean hasDeclared(TenderId id, Actor actor) {
        return declaration(id, actor) != null;
    }

    /** Whether the evaluator's declaration is in and names no conflict. */
    public boolean hasNoConflict(TenderId id, Actor actor) {
        var declaration = declaration(id, actor);
        return declaration != null && !declaration.isConflict();
    }

    public ConsensusView consensus(TenderId id, Actor actor) {
        var consensus = knownConsensus(id, actor);
        if (consensus == null) {
            throw NotFound.missing("consensus");
        }
        return consensus;
    }

    /** The consensus as it stands, or null while nobody has entered one. */
    public @Nullable ConsensusView knownConsensus(TenderId id, Actor actor) {
        requireInside(id, actor);
        var consensus = rows.consensus(id);
        return consensus == null ? null : consensus.view(actor);
    }

    /** For the authority once the consensus is confirmed; bidders read their own part with the award. */
    public RankingView ranking(TenderId id, Actor actor) {
        var tender = requireInside(id, actor);
        var consensus = rows.consensus(id);
        if (consensus == null || consensus.seed() == null) {
            throw NotFound.missing("ranking");
        }
        return Rankings.view(tender, bids.opened(id), consensus.scores(), consensus.seed());
    }

    /** Everybody whose hand is in the evaluation. */
    public List<UUID> hands(TenderId id) {
        return tenders.find(id, Actor.system()).evaluators().stream()
                .map(PersonId::value)
                .toList();
    }

    private void finishScoring(TenderId id, Actor by) {
        var conflicted = rows.declarations(id).stream()
                .filter(ConflictDeclaration::isConflict)
                .map(ConflictDeclaration::evaluator)
                .toList();
        var awaited = new HashSet<>(hands(id));
        awaited.removeAll(Set.copyOf(conflicted));
        var in = rows.sheets(id).stream().map(ScoreSheet::evaluator).collect(Collectors.toSet());
        if (awaited.size() >= FEWEST_EVALUATORS && in.containsAll(awaited)) {
            progress.move(id, TenderStatus.SCORED);
            facts.fire(new ScoringFinished(id, by));
        }
    }

    private TenderView requireInside(TenderId id, Actor actor) {
        var tender = tenders.find(id, actor);
        if (!actor.isSystem() && !actor.has(Role.AUDITOR) && !actor.worksFor(tender.authority())) {
            throw NotFound.hidden("evaluation");
        }
        return tender;
    }

    private static TenderView requireNamed(TenderView tender, TenderStatus wanted, TenderStatus target, Actor by) {
        by.require(Role.EVALUATOR);
        if (!tender.isEvaluatedBy(by.person())) {
            throw new NotNamed();
        }
        if (tender.status() != wanted) {
            throw new IllegalMove(tender.status(), target);
        }
        return tender;
    }

    private void requireNoConflict(TenderId id, Actor by) {
        var declaration = declaration(id, by);
        if (declaration == null) {
            throw new ConflictNotDeclared();
        }
        if (declaration.isConflict()) {
            throw new EvaluatorExcluded();
        }
    }

    private @Nullable ConflictDeclaration declaration(TenderId id, Actor by) {
        return rows.declarations(id).stream()
                .filter(declaration ->
                        declaration.evaluator().equals(by.person().value()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ScoreSheet sheetOf(TenderId id, Actor by) {
        return rows.sheets(id).stream()
                .filter(sheet -> sheet.evaluator().equals(by.person().value()))
                .findFirst()
                .orElse(null);
    }
}
