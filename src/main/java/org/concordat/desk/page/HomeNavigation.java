package org.concordat.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;

/** Home comes first, for everybody. */
@ApplicationScoped
class HomeNavigation implements NavigationEntry {
    private final DeskMessages messages;

    HomeNavigation(DeskMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String href() {
        return "/";
    }

    @Override
    public String text() {
        return messages.home();
    }

    @Override
    public boolean isFor(Actor actor) {
        return true;
    }
}
