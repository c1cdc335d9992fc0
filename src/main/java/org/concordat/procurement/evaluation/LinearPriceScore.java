package org.concordat.procurement.evaluation;

import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * Points for a price that fall in a straight line: all for the lowest price, none from twice the lowest on. Source: domain
 * rules, evaluation, linear.
 */
@Singleton
final class LinearPriceScore extends Calculation<LinearPriceScore.Terms, LinearPriceScore.Result> {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    LinearPriceScore() {
        super("bid.priceScore.linear", 1, Terms.class);
    }

    record Terms(BigDecimal maxPoints, List<BidPrice> prices) {
        Terms {
            Demand.positive(maxPoints, "max-points", "The points of the lowest price");
            prices = BidPrices.of(prices, 1).all();
        }
    }

    record Result(Map<String, BigDecimal> scores) {}

    @Override
    protected Result work(Terms given, Working working) {
        var prices = new BidPrices(given.prices());
        var lowest = working.step("Lowest price", prices.lowest(), "the lowest of {}", prices.count());
        return new Result(prices.scores(bid -> working.step(
                "Points of " + bid.bidder(),
                points(given.maxPoints(), bid.price(), lowest),
                "{} × (1 − ({} − {}) ÷ {}), at least 0",
                given.maxPoints(),
                bid.price(),
                lowest,
                lowest)));
    }

    /** The same as in the formula, with the division at the end. */
    private static BigDecimal points(BigDecimal maxPoints, BigDecimal price, BigDecimal lowest) {
        return places(maxPoints.multiply(TWO.multiply(lowest).subtract(price)), lowest, BidPrices.SCORE_PLACES)
                .max(places(BigDecimal.ZERO, BidPrices.SCORE_PLACES));
    }
}
