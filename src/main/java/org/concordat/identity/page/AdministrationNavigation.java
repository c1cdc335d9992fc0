package org.concordat.identity.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.identity.Administration;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;

/** For those who manage roles. */
@ApplicationScoped
class AdministrationNavigation implements NavigationEntry {
    private final AdministrationMessages messages;

    AdministrationNavigation(AdministrationMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String href() {
        return "/administration";
    }

    @Override
    public String text() {
        return messages.administration();
    }

    @Override
    public boolean isFor(Actor actor) {
        return Administration.isAdministrator(actor);
    }
}
