package org.concordat.procurement.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.NotFound;
import org.concordat.platform.Version;
import org.concordat.procurement.bid.Bids;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderProgress;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.jspecify.annotations.Nullable;

/** Two custodians open all bids of a tender together: the second act reads the envelopes. */
@ApplicationScoped
@Transactional
public class Openings {
    private final OpeningActs acts;
    private final TenderDesk tenders;
    private final TenderProgress progress;
    private final Bids bids;
    private final Event<Fact> facts;
    private final Clock clock;

    Openings(OpeningActs acts, TenderDesk tenders, TenderProgress progress, Bids bids, Event<Fact> facts, Clock clock) {
        this.acts = acts;
        this.tenders = tenders;
        this.progress = progress;
        this.bids = bids;
        this.facts = facts;
        this.clock = clock;
    }

    public TenderView act(TenderId id, @Nullable Version seen, Actor custodian) {
        var tender = progress.hold(id, seen, custodian);
        custodian.require(Role.OPENING_CUSTODIAN);
        requireOpenable(tender);
        var before = acts.of(id);
        before.forEach(act -> SamePersonTwice.refuse(custodian, act.persons()));
        // The deadline has passed by the clock; a late timer finds the bidding closed.
        progress.closeBidding(id);
        acts.add(new OpeningAct(id, custodian, clock.instant()));
        if (before.isEmpty()) {
            facts.fire(new OpeningBegun(id, custodian));
        } else {
            open(tender, custodian);
        }
        return tenders.find(id, custodian);
    }

    /** For the authority's own people. */
    public OpeningView find(TenderId id, Actor actor) {
        var tender = tenders.find(id, actor);
        if (!actor.worksFor(tender.authority()) && !actor.has(Role.AUDITOR)) {
            throw NotFound.hidden("opening");
        }
        var done = acts.of(id);
        return new OpeningView(
                id,
                tender.version(),
                done.stream().map(OpeningAct::at).toList(),
                done.stream().anyMatch(act -> act.isBy(actor)),
                isOpenable(tender));
    }

    private void open(TenderView tender, Actor custodian) {
        if (bids.open(tender.id(), tender.authority(), custodian) == 0) {
            progress.move(tender.id(), TenderStatus.NO_AWARD);
            facts.fire(new NoBidFound(tender.id(), custodian));
        } else {
            progress.move(tender.id(), TenderStatus.OPENED);
            facts.fire(new BidsOpened(tender.id(), custodian));
        }
    }

    private void requireOpenable(TenderView tender) {
        if (tender.takesBids(clock.instant())) {
            throw new BiddingStillOpen();
        }
        if (!isOpenable(tender)) {
            throw new IllegalMove(tender.status(), TenderStatus.OPENED);
        }
    }

    private boolean isOpenable(TenderView tender) {
        return tender.status() == TenderStatus.CLOSED
                || tender.status() == TenderStatus.PUBLISHED && !tender.takesBids(clock.instant());
    }
}
