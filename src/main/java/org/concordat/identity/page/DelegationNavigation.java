package org.concordat.identity.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;

/** Everybody with a role may have somebody stand in. */
@ApplicationScoped
class DelegationNavigation implements NavigationEntry {
    private final AdministrationMessages messages;

    DelegationNavigation(AdministrationMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public String href() {
        return "/delegations";
    }

    @Override
    public String text() {
        return messages.delegations();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.organisation() != null && !actor.roles().isEmpty();
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
