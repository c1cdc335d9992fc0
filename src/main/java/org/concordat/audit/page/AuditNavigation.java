package org.concordat.audit.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.audit.AuditTrail;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;

/** For auditors. */
@ApplicationScoped
class AuditNavigation implements NavigationEntry {
    private final AuditMessages messages;

    AuditNavigation(AuditMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String href() {
        return "/audit";
    }

    @Override
    public String text() {
        return messages.record();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(AuditTrail.READER);
    }
}
