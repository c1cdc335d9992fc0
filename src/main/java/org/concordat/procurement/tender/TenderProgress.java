package org.concordat.procurement.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/**
 * Moves a tender on behalf of the later parts of procurement: each of them knows when its own step is done. Who may call
 * is said by those parts; nothing here is reached by a request directly.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TenderProgress {
    private final Tenders tenders;
    private final TenderDesk desk;
    private final Event<Fact> facts;
    private final Clock clock;

    TenderProgress(Tenders tenders, TenderDesk desk, Event<Fact> facts, Clock clock) {
        this.tenders = tenders;
        this.desk = desk;
        this.facts = facts;
        this.clock = clock;
    }

    /** Locks the tender for the rest of the transaction and gives it as its own authority reads it. */
    public TenderView hold(TenderId id) {
        tenders.lock(id);
        return desk.find(id, Actor.system());
    }

    /** For a bid: the closing waits until it is in, other bids do not. */
    public TenderView share(TenderId id, Actor actor) {
        tenders.share(id);
        return desk.find(id, actor);
    }

    /** For a step of the authority's own people: held, seen in this version, and theirs. */
    public TenderView hold(TenderId id, @Nullable Version seen, Actor actor) {
        var tender = tenders.lock(id);
        var view = desk.find(id, actor);
        if (!tender.isInside(actor)) {
            throw new RoleMissing("Another authority owns this tender.");
        }
        Version.check(seen, tender);
        return view;
    }

    /** Called when the deadline has passed; a second call finds nothing to do. */
    public void closeBidding(TenderId id) {
        var tender = tenders.lock(id);
        if (tender.status() == TenderStatus.PUBLISHED) {
            if (tender.isOpenForBids(clock.instant())) {
                throw new IllegalMove(TenderStatus.PUBLISHED, TenderStatus.CLOSED);
            }
            move(id, TenderStatus.CLOSED);
            facts.fire(new BiddingClosed(id, Actor.system()));
        }
    }

    public void move(TenderId id, TenderStatus target) {
        tenders.require(id).moveTo(target);
        tenders.flush();
    }

    /** Counts a change that is part of what people see of the tender, so that nobody confirms what he has not read. */
    public void touch(TenderId id) {
        tenders.getEntityManager().lock(tenders.require(id), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Everybody whose hand is in the draft or its publication. */
    public List<UUID> makers(TenderId id) {
        return tenders.require(id).preparedBy();
    }
}
