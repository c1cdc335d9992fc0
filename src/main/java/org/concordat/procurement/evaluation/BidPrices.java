package org.concordat.procurement.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Demand;

/** The prices of one tender, in listed order, each bidder once. */
record BidPrices(List<BidPrice> all) {
    static final int SCORE_PLACES = 2;

    BidPrices {
        all = List.copyOf(all);
        Demand.distinct(all.stream().map(BidPrice::bidder).toList(), "Each bidder");
    }

    /** @throws InvalidValue where there are fewer than are needed for a comparison */
    static BidPrices of(List<BidPrice> prices, int atLeast) {
        if (prices.size() < atLeast) {
            throw new InvalidValue("too-few-prices", "There are at least " + atLeast + " prices to compare");
        }
        return new BidPrices(prices);
    }

    BigDecimal lowest() {
        return lowestWhere(price -> true);
    }

    /** The lowest of those prices, of which there is at least one. */
    BigDecimal lowestWhere(Predicate<BigDecimal> price) {
        return all.stream()
                .map(BidPrice::price)
                .filter(price)
                .min(BigDecimal::compareTo)
                .orElseThrow();
    }

    BigDecimal highest() {
        return all.stream().map(BidPrice::price).max(BigDecimal::compareTo).orElseThrow();
    }

    BigDecimal sum() {
        return all.stream().map(BidPrice::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal count() {
        return BigDecimal.valueOf(all.size());
    }

    /** The bidders whose price is such, in listed order. */
    List<String> biddersWhere(Predicate<BigDecimal> price) {
        return all.stream()
                .filter(each -> price.test(each.price()))
                .map(BidPrice::bidder)
                .toList();
    }

    /** Points for each bidder by a formula over the price. */
    Map<String, BigDecimal> scores(Function<BidPrice, BigDecimal> formula) {
        var scores = new LinkedHashMap<String, BigDecimal>();
        for (var each : all) {
            scores.put(each.bidder(), formula.apply(each));
        }
        return Collections.unmodifiableMap(scores);
    }
}
