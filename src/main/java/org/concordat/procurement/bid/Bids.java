package org.concordat.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.Capacity;
import org.concordat.identity.Participations;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.concordat.procurement.tender.TenderId;

/** The bids of a tender for the later parts of procurement: opened once, read after that. */
@ApplicationScoped
@Transactional
public class Bids {
    private final SealedBids bids;
    private final SealedContent contents;
    private final Participations participations;
    private final Event<Fact> facts;

    Bids(SealedBids bids, SealedContent contents, Participations participations, Event<Fact> facts) {
        this.bids = bids;
        this.contents = contents;
        this.participations = participations;
        this.facts = facts;
    }

    /** Opens every submitted bid inside the transaction of the second opening act; tells how many there were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int open(TenderId tender, OrganisationId authority, Actor by) {
        var sealed = bids.of(tender, BidStatus.SUBMITTED);
        for (var bid : sealed) {
            bid.open(contents.unseal(bid.id(), bid.submittedContent()));
            participations.grant(bid.id().reference(), authority, Capacity.OTHER_PARTY);
            facts.fire(new BidOpened(bid.id(), tender, by));
        }
        bids.flush();
        return sealed.size();
    }

    /** Those of the bids that have been opened. */
    public Set<UUID> openedAmong(Collection<UUID> wanted) {
        return bids.among(wanted, BidStatus.OPENED);
    }

    /** Nothing before the opening. Who may read them is said by the caller. */
    public List<OpenedBid> opened(TenderId tender) {
        return bids.of(tender, BidStatus.OPENED).stream().map(Bid::opened).toList();
    }
}
