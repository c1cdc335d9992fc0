package org.concordat.identity.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.identity.CodeListView;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.platform.page.ThingPages;

/** For auditors, whom the record leads here; administrators find the lists beside members and calendar. */
@ApplicationScoped
class CodeListNavigation implements NavigationEntry, ThingPages {
    private final AdministrationMessages messages;

    CodeListNavigation(AdministrationMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 92;
    }

    @Override
    public String href() {
        return "/code-lists";
    }

    @Override
    public String text() {
        return messages.codeLists();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.AUDITOR);
    }

    @Override
    public String kind() {
        return CodeListView.KIND;
    }
}
