package org.concordat.payment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.concordat.sharing.PartyWeight;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A milestone's part of a commitment, with the shares that were signed. */
@Embeddable
record CommittedMilestone(
        String code,
        String title,
        BigDecimal amount,
        LocalDate dueOn,
        @JdbcTypeCode(SqlTypes.JSON) List<PartyWeight> shares) {
    static CommittedMilestone of(SignedPromise.Milestone promised) {
        return new CommittedMilestone(
                promised.code(), promised.title(), promised.value().amount(), promised.dueOn(), promised.shares());
    }
}
