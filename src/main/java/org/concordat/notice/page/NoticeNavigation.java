package org.concordat.notice.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;

/** Everybody who is signed in may have been told something. */
@ApplicationScoped
class NoticeNavigation implements NavigationEntry {
    private final NoticeMessages messages;

    NoticeNavigation(NoticeMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String href() {
        return "/notices";
    }

    @Override
    public String text() {
        return messages.notices();
    }

    @Override
    public boolean isFor(Actor actor) {
        return true;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
