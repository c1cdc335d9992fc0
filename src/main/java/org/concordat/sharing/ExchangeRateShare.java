package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shares the effect of a moving exchange rate: nothing inside a deadband, one share up to a second edge, another above. A
 * falling rate runs through the same bands with a minus. Source: domain rules, cost sharing, fx.bandShare.
 */
@Singleton
final class ExchangeRateShare extends Calculation<ExchangeRateShare.Terms, ExchangeRateShare.Result> {
    ExchangeRateShare() {
        super("fx.bandShare", 1, Terms.class);
    }

    record Terms(
            BigDecimal foreignAmount,
            BigDecimal baseRate,
            BigDecimal currentRate,
            BigDecimal deadbandPct,
            BigDecimal sharedToPct,
            BigDecimal publicShareInSharedBandPct,
            BigDecimal publicShareAbovePct) {}

    record Result(BigDecimal movementPct, BigDecimal totalEffect, BigDecimal publicShare, BigDecimal privateShare) {}

    @Override
    protected Result work(Terms given, Working working) {
        Demand.positive(given.baseRate(), "base-rate", "The base rate");
        var change = given.currentRate().subtract(given.baseRate());
        var movement = working.step(
                "Movement in percent",
                divide(change.movePointRight(2), given.baseRate()),
                "({} − {}) ÷ {} × 100",
                given.currentRate(),
                given.baseRate(),
                given.baseRate());
        var total = working.step(
                "Total effect",
                money(given.foreignAmount().multiply(change)),
                "{} × {}",
                given.foreignAmount(),
                change);
        var shared = working.step(
                "Part of the movement that is shared, in percent",
                bands(given).between(BigDecimal.ZERO, movement.abs(), working),
                "sum of the slices");
        var base = given.foreignAmount().multiply(given.baseRate());
        var signed = movement.signum() < 0 ? shared.negate() : shared;
        var borne = working.step("Public share", money(percentOf(signed, base)), "{} % of {}", signed, base);
        var rest = working.rest("Private share", total, borne);
        return new Result(places(movement, 4), total, borne, rest);
    }

    private static Bands bands(Terms given) {
        var inside = given.publicShareInSharedBandPct().movePointLeft(2);
        var above = given.publicShareAbovePct().movePointLeft(2);
        return Bands.of(List.of(
                new Band(BigDecimal.ZERO, given.deadbandPct(), BigDecimal.ZERO),
                new Band(given.deadbandPct(), given.sharedToPct(), inside),
                new Band(given.sharedToPct(), null, above)));
    }
}
