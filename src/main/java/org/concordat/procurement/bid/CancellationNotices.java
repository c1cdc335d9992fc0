package org.concordat.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.Recipients;
import org.concordat.platform.Actor;
import org.concordat.procurement.tender.TenderCancelled;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderView;

/** Tells each vendor with a bid or the draft of one that the tender was cancelled; why is read on the page alone. */
@ApplicationScoped
class CancellationNotices {
    private final SealedBids bids;
    private final TenderDesk tenders;
    private final Notices notices;

    CancellationNotices(SealedBids bids, TenderDesk tenders, Notices notices) {
        this.bids = bids;
        this.tenders = tenders;
        this.notices = notices;
    }

    void tell(@Observes TenderCancelled fact) {
        var tender = tenders.find(fact.tender(), Actor.system());
        bids.notWithdrawn(fact.tender()).forEach(bid -> tell(bid, tender));
    }

    /** About the bid, not the tender: the proof of sending must not tell the authority who had a sealed bid. */
    private void tell(Bid bid, TenderView tender) {
        notices.send(new Notice(
                "tender-cancelled",
                tender.authority(),
                Set.of(Recipients.holders(bid.bidder(), Role.BID_MANAGER)),
                bid.id().reference(),
                "/tenders/" + tender.id(),
                "bid:tender_was_cancelled",
                Map.of("number", tender.number())));
    }
}
