package org.concordat.procurement.bid.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;

/** Who prepares bids finds them in the navigation. */
@ApplicationScoped
class BidNavigation implements NavigationEntry {
    private final BidMessages messages;

    BidNavigation(BidMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String href() {
        return "/bids";
    }

    @Override
    public String text() {
        return messages.bids();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.hasAny(Set.of(Role.BID_MANAGER, Role.VENDOR_ADMINISTRATOR));
    }
}
