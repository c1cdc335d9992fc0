package org.concordat.procurement.tender.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.identity.page.HistoryOf;
import org.concordat.platform.Actor;
import org.concordat.procurement.tender.TenderView;

/**
 * Which acts on a tender its readers may know. Vendors stay hidden from all of them: one that appears has asked a
 * question. Bids are things of their own and do not appear.
 */
@ApplicationScoped
class TenderFacts {
    /** What the published tender shows anyway; how the authority drafted, scored and agreed is its own. */
    private static final Set<String> PUBLIC = Set.of(
            "tender-published",
            "question-asked",
            "question-answered",
            "bidding-closed",
            "bids-opened",
            "no-bid-found",
            "tender-cancelled",
            "tender-awarded",
            "tender-not-awarded",
            "bidders-notified",
            "standstill-began",
            "standstill-ended");

    private final TenderMessages messages;

    TenderFacts(TenderMessages messages) {
        this.messages = messages;
    }

    HistoryOf knownTo(Actor reader, TenderView tender) {
        var place = new HistoryOf.Place("/tenders", messages.tenders(), tender.number(), tender.title());
        var all = HistoryOf.thing(tender.id().reference(), place);
        return TenderSteps.isInside(reader, tender) ? all : all.only(PUBLIC);
    }
}
