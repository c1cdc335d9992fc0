package org.concordat.procurement.bid.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.identity.OrganisationKind;
import org.concordat.identity.Role;
import org.concordat.identity.page.HistoryOf;
import org.concordat.platform.Actor;
import org.concordat.procurement.bid.BidView;
import org.concordat.procurement.tender.page.TenderMessages;

/** Which acts on a bid its readers may know, once they may read the bid. */
@ApplicationScoped
class BidFacts {
    /** What the vendor did towards the authority; how it worked on its draft stays its own. */
    private static final Set<String> FORMAL = Set.of("bid-submitted", "bid-withdrawn", "bid-opened");

    private final TenderMessages messages;

    BidFacts(TenderMessages messages) {
        this.messages = messages;
    }

    HistoryOf knownTo(Actor reader, BidView bid) {
        var place = new HistoryOf.Place("/tenders", messages.tenders(), bid.number(), bid.tenderTitle());
        var all = HistoryOf.thing(bid.id().reference(), place).namingVendors();
        return readsAll(reader) ? all : all.only(FORMAL);
    }

    /** A vendor that may read a bid is its bidder. */
    private static boolean readsAll(Actor reader) {
        return reader.has(Role.AUDITOR) || reader.hasAny(Role.of(OrganisationKind.VENDOR));
    }
}
