package org.concordat.procurement.tender.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.platform.page.ThingPages;

/** Tenders are public to everybody who signs in. */
@ApplicationScoped
class TenderNavigation implements NavigationEntry, ThingPages {
    private final TenderMessages messages;

    TenderNavigation(TenderMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String href() {
        return "/tenders";
    }

    @Override
    public String text() {
        return messages.tenders();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.organisation() != null;
    }

    @Override
    public String kind() {
        return "tender";
    }
}
