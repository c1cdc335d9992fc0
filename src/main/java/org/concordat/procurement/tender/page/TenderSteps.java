package org.concordat.procurement.tender.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.page.Choice;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;

/** Where a person goes on from a tender, by role and by how far the tender has come, or had come before it was cancelled. */
@ApplicationScoped
class TenderSteps {
    private final TenderMessages messages;
    private final OwnResult result;
    private final Clock clock;

    TenderSteps(TenderMessages messages, OwnResult result, Clock clock) {
        this.messages = messages;
        this.result = result;
        this.clock = clock;
    }

    List<Choice> of(TenderView tender, Actor actor) {
        var steps = new ArrayList<Choice>();
        var status = tender.status();
        if (actor.hasAny(Set.of(Role.BID_MANAGER, Role.VENDOR_ADMINISTRATOR)) && status == TenderStatus.PUBLISHED) {
            steps.add(step(tender, "bid", messages.stepBid()));
        }
        if (isDecided(status) && result.isThere(tender, actor)) {
            steps.add(step(tender, "result", messages.stepResult()));
        }
        if (isInside(actor, tender)) {
            inside(tender, steps);
        }
        return steps;
    }

    private void inside(TenderView tender, List<Choice> steps) {
        var status = tender.status();
        if (status == TenderStatus.CLOSED || status == TenderStatus.PUBLISHED && !tender.takesBids(clock.instant())) {
            steps.add(step(tender, "opening", messages.stepOpening()));
        }
        var reached = tender.reached();
        if (reached.isAfterOpening()) {
            steps.add(step(tender, "evaluation", messages.stepEvaluation()));
        }
        if (reached == TenderStatus.SCORED || reached == TenderStatus.EVALUATED) {
            steps.add(step(tender, "consensus", messages.stepConsensus()));
        }
        if (reached == TenderStatus.EVALUATED || reached == TenderStatus.AWARDED || reached == TenderStatus.FINAL) {
            steps.add(step(tender, "ranking", messages.stepRanking()));
        }
    }

    /** The authority's own people, and auditors. */
    static boolean isInside(Actor actor, TenderView tender) {
        return actor.worksFor(tender.authority()) || actor.has(Role.AUDITOR);
    }

    private static boolean isDecided(TenderStatus status) {
        return status == TenderStatus.AWARDED || status == TenderStatus.FINAL || status == TenderStatus.NO_AWARD;
    }

    private static Choice step(TenderView tender, String page, String text) {
        return new Choice("/tenders/" + tender.id() + "/" + page, text);
    }
}
