package org.concordat.sharing;

import java.math.BigDecimal;

/** What accumulates up to a limit: each time as much as is asked for, and never more than is left. */
public final class Allowance {
    private BigDecimal left;

    public Allowance(BigDecimal limit) {
        this.left = limit.max(BigDecimal.ZERO);
    }

    public BigDecimal take(BigDecimal wanted) {
        var taken = wanted.max(BigDecimal.ZERO).min(left);
        left = left.subtract(taken);
        return taken;
    }

    public BigDecimal left() {
        return left;
    }
}
