package org.concordat.procurement.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** Where an officer ends a tender before its award. It cannot be taken back; the project is free for another tender. */
@ApplicationScoped
@Transactional
public class Cancellations {
    private final Tenders tenders;
    private final TenderDesk desk;
    private final Event<Fact> facts;
    private final Clock clock;

    Cancellations(Tenders tenders, TenderDesk desk, Event<Fact> facts, Clock clock) {
        this.tenders = tenders;
        this.desk = desk;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whoever is just handing in a bid has finished before, or is refused after. */
    public TenderView cancel(TenderId id, @Nullable Version seen, @Valid TenderCancellation cancellation, Actor by) {
        var tender = requireOwn(tenders.lock(id), by);
        Version.check(seen, tender);
        var from = tender.status();
        tender.cancel(cancellation.reason(), clock.instant());
        tenders.flush();
        facts.fire(new TenderCancelled(id, from, by));
        return desk.find(id, by);
    }

    /** For those who may cancel it, while it can be cancelled and after. */
    public TenderView find(TenderId id, Actor by) {
        requireOwn(tenders.require(id), by);
        return desk.find(id, by);
    }

    /** Refuses what the act itself would refuse, and changes nothing. */
    public void check(TenderId id, @Valid TenderCancellation cancellation, Actor by) {
        requireOwn(tenders.require(id), by).requireCancellable();
    }

    private static Tender requireOwn(Tender tender, Actor by) {
        if (!tender.isInside(by)) {
            throw NotFound.hidden("tender");
        }
        by.require(Role.PROCUREMENT_OFFICER);
        return tender;
    }
}
