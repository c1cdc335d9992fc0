package org.concordat.payment.instruction.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.platform.page.ThingPages;

/** Payments have their place for those who prepare, approve or audit them. */
@ApplicationScoped
class PaymentsNavigation implements NavigationEntry, ThingPages {
    private final InstructionMessages messages;

    PaymentsNavigation(InstructionMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public String href() {
        return "/payments";
    }

    @Override
    public String text() {
        return messages.payments();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.hasAny(Set.of(Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR));
    }

    @Override
    public String kind() {
        return "payment-instruction";
    }
}
