package org.concordat.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.Recipients;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.procurement.bid.Bids;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;

/** Tells every bidder that the result can be read; what it says is read on the page alone. */
@ApplicationScoped
@Transactional
public class AwardNotices {
    /** The standstill counts from the sending of these. */
    static final String KIND = "tender-result";

    private final TenderDesk tenders;
    private final Bids bids;
    private final Notices notices;
    private final Event<Fact> facts;

    AwardNotices(TenderDesk tenders, Bids bids, Notices notices, Event<Fact> facts) {
        this.tenders = tenders;
        this.bids = bids;
        this.notices = notices;
        this.facts = facts;
    }

    public void send(TenderId id) {
        var tender = tenders.find(id, Actor.system());
        var bidders = bids.opened(id).stream()
                .map(bid -> Recipients.holders(bid.bidder(), Role.BID_MANAGER))
                .collect(Collectors.toSet());
        if (!bidders.isEmpty()) {
            notices.send(new Notice(
                    KIND,
                    tender.authority(),
                    bidders,
                    id.reference(),
                    "/tenders/" + id + "/result",
                    "award:result_can_be_read",
                    Map.of("number", tender.number())));
        }
        facts.fire(new BiddersNotified(id, Actor.system()));
    }
}
