package org.concordat.agreement.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How an amount of the outcome meets the smallest unit of a currency. */
public enum EffectRounding {
    HALF_UP(RoundingMode.HALF_UP),
    DOWN(RoundingMode.DOWN);

    private final RoundingMode mode;

    EffectRounding(RoundingMode mode) {
        this.mode = mode;
    }

    public BigDecimal round(BigDecimal exact, int minorUnits) {
        return exact.setScale(minorUnits, mode);
    }
}
