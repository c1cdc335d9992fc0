package org.concordat.agreement.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.platform.page.ThingPages;

/** Agreements have their place in the navigation of both sides and of auditors. */
@ApplicationScoped
class AgreementNavigation implements NavigationEntry, ThingPages {
    private final AgreementMessages messages;

    AgreementNavigation(AgreementMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String href() {
        return "/agreements";
    }

    @Override
    public String text() {
        return messages.agreements();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.organisation() != null;
    }

    @Override
    public String kind() {
        return "agreement";
    }
}
