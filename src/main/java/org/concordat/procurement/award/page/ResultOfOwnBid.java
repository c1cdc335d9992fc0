package org.concordat.procurement.award.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Actor;
import org.concordat.procurement.award.Awards;
import org.concordat.procurement.tender.TenderView;
import org.concordat.procurement.tender.page.OwnResult;

@ApplicationScoped
class ResultOfOwnBid implements OwnResult {
    private final Awards awards;

    ResultOfOwnBid(Awards awards) {
        this.awards = awards;
    }

    @Override
    public boolean isThere(TenderView tender, Actor actor) {
        return awards.hasResult(tender.id(), actor);
    }
}
