package org.concordat.procurement.evaluation;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.places;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Logarithm;
import org.concordat.sharing.Working;

/**
 * Points for a price that fall with its logarithm: all for the lowest price, none for so many times the lowest, negative
 * beyond, without a floor. Source: domain rules, evaluation, logarithmic.
 */
@Singleton
final class LogarithmicPriceScore extends Calculation<LogarithmicPriceScore.Terms, LogarithmicPriceScore.Result> {
    LogarithmicPriceScore() {
        super("bid.priceScore.log", 1, Terms.class);
    }

    /**
     * @param priceWeight the points of the lowest price
     * @param timesLowest how many times the lowest price gets no points; called A in the formula
     */
    record Terms(BigDecimal priceWeight, @JsonProperty("A") BigDecimal timesLowest, List<BidPrice> prices) {
        Terms {
            Demand.positive(priceWeight, "price-weight", "The points of the lowest price");
            if (timesLowest.compareTo(BigDecimal.ONE) <= 0) {
                throw new InvalidValue(
                        "logarithm-base", "A, the multiple of the lowest price without points, is above 1");
            }
            prices = BidPrices.of(prices, 1).all();
        }
    }

    record Result(Map<String, BigDecimal> scores) {}

    @Override
    protected Result work(Terms given, Working working) {
        var prices = new BidPrices(given.prices());
        var lowest = working.step("Lowest price", prices.lowest(), "the lowest of {}", prices.count());
        var whole = working.step(
                "Logarithm of A", Logarithm.of(given.timesLowest(), BigDecimal.ONE), "ln {}", given.timesLowest());
        return new Result(prices.scores(bid -> {
            var part = working.step(
                    "Logarithm for " + bid.bidder(),
                    Logarithm.of(bid.price(), lowest),
                    "ln ({} ÷ {})",
                    bid.price(),
                    lowest);
            return working.step(
                    "Points of " + bid.bidder(),
                    places(divide(given.priceWeight().multiply(whole.subtract(part)), whole), BidPrices.SCORE_PLACES),
                    "{} × (1 − {} ÷ {})",
                    given.priceWeight(),
                    part,
                    whole);
        }));
    }
}
