package org.concordat.rates.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.platform.page.ThingPages;
import org.concordat.rates.SeriesId;

/** For those who keep series, who write terms on them and who look behind the sums. */
@ApplicationScoped
class RateNavigation implements NavigationEntry, ThingPages {
    private static final Set<String> READERS = Set.of(Role.FINANCE_OFFICER, Role.PROCUREMENT_OFFICER, Role.AUDITOR);

    private final RateMessages messages;

    RateNavigation(RateMessages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String href() {
        return "/rates";
    }

    @Override
    public String text() {
        return messages.rates();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.hasAny(READERS);
    }

    @Override
    public String kind() {
        return SeriesId.KIND;
    }
}
