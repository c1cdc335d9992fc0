package org.concordat.procurement.evaluation;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * Names prices so low that the bidder is asked to explain them: below a line under the average of all but the highest, and
 * further below the lowest price above that line than a margin. Asked, never rejected by it. Source: domain rules,
 * evaluation, abnormally low bids, adjusted average; after the Scottish handbook of construction procurement.
 */
@Singleton
final class AbnormallyLowByAverage extends Calculation<AbnormallyLowByAverage.Terms, AbnormallyLowByAverage.Result> {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    AbnormallyLowByAverage() {
        super("bid.abnormallyLow.adjustedAverage", 1, Terms.class);
    }

    /**
     * @param proximityPct the margin in percent of the lowest price that is not below the line
     * @param proximityMin what the margin is at least, and {@code proximityMax} at most
     */
    record Terms(
            List<BidPrice> prices,
            BigDecimal belowAveragePct,
            BigDecimal proximityPct,
            BigDecimal proximityMin,
            BigDecimal proximityMax) {
        Terms {
            prices = BidPrices.of(prices, 2).all();
            Demand.percent(belowAveragePct, "The distance below the average");
            Demand.percent(proximityPct, "The proximity margin");
            if (proximityMin.signum() < 0 || proximityMin.compareTo(proximityMax) > 0) {
                throw new InvalidValue(
                        "proximity-margin", "The margin is at least 0, and its minimum not above its maximum");
            }
        }
    }

    /** @param threshold85pct called so also where the line is not at 85 % */
    record Result(
            BigDecimal adjustedAverage,
            BigDecimal threshold85pct,
            BigDecimal lowestQualifyingPrice,
            BigDecimal proximityMargin,
            List<String> potentiallyAbnormal) {}

    @Override
    protected Result work(Terms given, Working working) {
        var prices = new BidPrices(given.prices());
        var counted = prices.sum().subtract(prices.highest());
        var others = prices.count().subtract(BigDecimal.ONE);
        var average = working.step(
                "Adjusted average",
                money(counted, others),
                "({} − {}) ÷ {}, without the highest",
                prices.sum(),
                prices.highest(),
                others);
        // Prices are compared with the line times others, so that no division blurs it.
        var line = percentOf(WHOLE.subtract(given.belowAveragePct()), counted);
        var threshold = working.step(
                "Line below the average",
                money(line, others),
                "{} ÷ {} × (100 − {}) %",
                counted,
                others,
                given.belowAveragePct());
        var qualifying = prices.lowestWhere(price -> price.multiply(others).compareTo(line) >= 0);
        working.step("Lowest qualifying price", qualifying, "the lowest that is not below {}", threshold);
        var margin = percentOf(given.proximityPct(), qualifying)
                .max(given.proximityMin())
                .min(given.proximityMax());
        working.step(
                "Margin",
                money(margin),
                "{} % of {}, {} to {}",
                given.proximityPct(),
                qualifying,
                given.proximityMin(),
                given.proximityMax());
        var nearest = qualifying.subtract(margin);
        var abnormal = prices.biddersWhere(
                price -> price.multiply(others).compareTo(line) < 0 && price.compareTo(nearest) < 0);
        working.verdict(
                "To be explained",
                Bidders.listed(abnormal),
                "below {} and below {} − {}",
                threshold,
                qualifying,
                margin);
        return new Result(average, threshold, money(qualifying), money(margin), abnormal);
    }
}
