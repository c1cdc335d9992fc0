package org.concordat.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.notice.Notices;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.procurement.bid.Bids;
import org.concordat.procurement.bid.OpenedBid;
import org.concordat.procurement.tender.TenderId;
import org.jspecify.annotations.Nullable;

/**
 * Since when every bidder of a tender can know its result: a bidder is told with the first mail that leaves for its
 * people, or by reading.
 */
@ApplicationScoped
class BiddersTold {
    private final Bids bids;
    private final Notices notices;

    BiddersTold(Bids bids, Notices notices) {
        this.bids = bids;
        this.notices = notices;
    }

    /** When the last of the bidders was told; null while one of them was not. */
    @Nullable
    Instant toldAt(TenderId tender) {
        var opened = bids.opened(tender);
        var told = told(tender, opened);
        return opened.stream().map(OpenedBid::bidder).allMatch(told::containsKey)
                ? Collections.max(told.values())
                : null;
    }

    /** Whether the actor belongs to one of them. */
    boolean include(TenderId tender, Actor actor) {
        return bids.opened(tender).stream().map(OpenedBid::bidder).anyMatch(actor::worksFor);
    }

    /** The names of those whom no mail has reached yet. */
    List<String> untold(TenderId tender) {
        var opened = bids.opened(tender);
        var told = told(tender, opened);
        return opened.stream()
                .filter(bid -> !told.containsKey(bid.bidder()))
                .map(OpenedBid::bidderName)
                .distinct()
                .sorted()
                .toList();
    }

    private Map<OrganisationId, Instant> told(TenderId tender, List<OpenedBid> opened) {
        var bidders = opened.stream().map(OpenedBid::bidder).collect(Collectors.toSet());
        return notices.toldAt(tender.reference(), AwardNotices.KIND, bidders);
    }
}
