package org.concordat.milestone.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.platform.page.ThingPages;

/** Milestones have their place in the navigation of everybody who acts for an organisation. */
@ApplicationScoped
class MilestoneNavigation implements NavigationEntry, ThingPages {
    private final MilestoneMessages messages;

    MilestoneNavigation(MilestoneMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String href() {
        return "/milestones";
    }

    @Override
    public String text() {
        return messages.milestones();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.organisation() != null;
    }

    @Override
    public String kind() {
        return "milestone";
    }
}
