package org.concordat.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.concordat.agreement.terms.RiskAllocation;
import org.concordat.agreement.terms.RiskHolder;
import org.jspecify.annotations.Nullable;

/** The allocation of a risk as a row. */
@Embeddable
record RiskEntry(
        String risk,
        @Enumerated(EnumType.STRING) RiskHolder allocation,
        @Nullable String clauseCode) {
    static RiskEntry of(RiskAllocation risk) {
        return new RiskEntry(risk.risk(), risk.allocation(), risk.clause());
    }

    RiskAllocation allocated() {
        return new RiskAllocation(risk, allocation, clauseCode);
    }
}
