package org.concordat.procurement.evaluation;

import static org.concordat.sharing.Rounding.places;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What places a bid: its combined score as published, then the higher quality, then the lower price. What is equal in all
 * three only a draw can tell apart. Source: domain rules, evaluation, ties.
 */
record Standing(BigDecimal combined, BigDecimal quality, BigDecimal price) {
    static final int PLACES = 4;

    static final Comparator<Standing> BEST_FIRST = Comparator.comparing(Standing::combined)
            .reversed()
            .thenComparing(Standing::quality, Comparator.reverseOrder())
            .thenComparing(Standing::price);

    /** Points for a price: the weight times the lowest price over this one. */
    static BigDecimal priceScore(BigDecimal weight, BigDecimal lowest, BigDecimal price, int decimals) {
        return weighed(BigDecimal.ZERO, weight, lowest, price, decimals);
    }

    /** Quality, weighted already, and the price score: one division for the whole sum, so that rounding happens once. */
    static BigDecimal weighed(
            BigDecimal quality, BigDecimal priceWeight, BigDecimal lowest, BigDecimal price, int decimals) {
        return places(quality.multiply(price).add(priceWeight.multiply(lowest)), price, decimals);
    }

    boolean ties(Standing other) {
        return BEST_FIRST.compare(this, other) == 0;
    }
}
