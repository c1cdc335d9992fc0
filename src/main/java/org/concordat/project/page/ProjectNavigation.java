package org.concordat.project.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.platform.page.ThingPages;

/** The pipeline has its place in the navigation of the public side and of auditors. */
@ApplicationScoped
class ProjectNavigation implements NavigationEntry, ThingPages {
    private final ProjectMessages messages;

    ProjectNavigation(ProjectMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String href() {
        return "/projects";
    }

    @Override
    public String text() {
        return messages.projects();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.AUDITOR)
                || actor.hasAny(Set.of(Role.PROCUREMENT_OFFICER, Role.APPROVER, Role.EVALUATOR, Role.FINANCE_OFFICER));
    }

    @Override
    public String kind() {
        return "project";
    }
}
