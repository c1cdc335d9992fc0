package org.concordat.payment.statement.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.page.ThingPages;

/** A sharing statement has a page. */
@ApplicationScoped
class SharingStatementLinks implements ThingPages {
    @Override
    public String kind() {
        return "sharing-statement";
    }
}
