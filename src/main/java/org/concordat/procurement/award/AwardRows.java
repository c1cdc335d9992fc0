package org.concordat.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.platform.Repository;
import org.concordat.procurement.tender.TenderId;

@ApplicationScoped
class AwardRows implements Repository<Award, TenderId> {
    @Override
    public String kind() {
        return "award";
    }

    /** What the nightly look begins where the moment of sending was missed. */
    List<TenderId> awaitingStandstill() {
        return list("outcome = ?1 and standstillBegunAt is null", AwardOutcome.AWARDED).stream()
                .map(Award::tender)
                .toList();
    }
}
