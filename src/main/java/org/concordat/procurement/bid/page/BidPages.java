package org.concordat.procurement.bid.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.page.ThingPages;
import org.concordat.procurement.bid.Bids;

/** A bid has a page for others than its vendor only once it has been opened. */
@ApplicationScoped
class BidPages implements ThingPages {
    private final Bids bids;

    BidPages(Bids bids) {
        this.bids = bids;
    }

    @Override
    public String kind() {
        return "bid";
    }

    @Override
    public Set<UUID> open(Set<UUID> things) {
        return bids.openedAmong(things);
    }
}
