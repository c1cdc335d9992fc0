package org.concordat.agreement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.concordat.platform.Share;
import org.jspecify.annotations.Nullable;

/** A share as a row; without a milestone it belongs to the total. */
@Embeddable
record ShareEntry(@Nullable String milestoneCode, String party, BigDecimal percent) {
    PartyShare share() {
        return new PartyShare(party, new Share(percent));
    }
}
