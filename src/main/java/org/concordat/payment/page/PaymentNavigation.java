package org.concordat.payment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.platform.page.ThingPages;

/** Statements have their place for those who plan, accept, pay, deliver or audit. */
@ApplicationScoped
class PaymentNavigation implements NavigationEntry, ThingPages {
    private static final Set<String> READERS = Set.of(
            Role.FINANCE_OFFICER,
            Role.PROCUREMENT_OFFICER,
            Role.APPROVER,
            Role.MILESTONE_REVIEWER,
            Role.AUDITOR,
            Role.VENDOR_ADMINISTRATOR,
            Role.VENDOR_SIGNATORY,
            Role.DELIVERY_MANAGER);

    private final PaymentMessages messages;

    PaymentNavigation(PaymentMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String href() {
        return "/statements";
    }

    @Override
    public String text() {
        return messages.statements();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.hasAny(READERS);
    }

    @Override
    public String kind() {
        return "certificate";
    }
}
