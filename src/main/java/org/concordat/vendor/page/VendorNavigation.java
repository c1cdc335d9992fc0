package org.concordat.vendor.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.platform.page.ThingPages;

/** The register has its place in the navigation of everybody who acts for an organisation. */
@ApplicationScoped
class VendorNavigation implements NavigationEntry, ThingPages {
    private final VendorMessages messages;

    VendorNavigation(VendorMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String href() {
        return "/vendors";
    }

    @Override
    public String text() {
        return messages.vendors();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.organisation() != null;
    }

    @Override
    public String kind() {
        return "vendor";
    }
}
