package org.concordat.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.Repository;
import org.concordat.procurement.tender.TenderId;

@ApplicationScoped
class AwardRows implements Repository<Award, TenderId> {
    @Override
    public String kind() {
        return "award";
    }
}
