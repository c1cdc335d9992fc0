package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.concordat.platform.InvalidValue;

/**
 * Shares the effect of a moving exchange rate: nothing inside a deadband, one share up to a second edge, another above. A
 * falling rate runs through the same bands with a minus. Source: domain rules, cost sharing, fx.bandShare.
 */
@Singleton
final class ExchangeRateShare extends Calculation<ExchangeRateShare.Terms, ExchangeRateShare.Result> {
    ExchangeRateShare() {
        super("fx.bandShare", 1, Terms.class);
    }

    /**
     * @param foreignAmount negative where it is income
     * @param deadbandPct 0 where sharing begins with the first movement
     */
    record Terms(
            BigDecimal foreignAmount,
            BigDecimal baseRate,
            @Published BigDecimal currentRate,
            BigDecimal deadbandPct,
            BigDecimal sharedToPct,
            BigDecimal publicShareInSharedBandPct,
            BigDecimal publicShareAbovePct) {
        Terms {
            Demand.positive(baseRate, "base-rate", "The base rate");
            Demand.positive(currentRate, "current-rate", "The current rate");
            Demand.percentage(deadbandPct, "The deadband");
            Demand.percentage(sharedToPct, "The end of the shared band");
            Demand.percent(publicShareInSharedBandPct, "The public share in the shared band");
            Demand.percent(publicShareAbovePct, "The public share above the shared band");
            if (sharedToPct.compareTo(deadbandPct) < 0) {
                throw new InvalidValue("shared-below-deadband", "The shared band ends at the deadband or above");
            }
        }
    }

    record Result(BigDecimal movementPct, BigDecimal totalEffect, BigDecimal publicShare, BigDecimal privateShare) {}

    @Override
    protected Result work(Terms given, Working working) {
        var change = given.currentRate().subtract(given.baseRate());
        var movement = new Fraction(change.movePointRight(2), given.baseRate());
        working.step(
                "Movement in percent",
                movement.shown(),
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
                "Part of the movement that is shared, in local units",
                bands(given).between(BigDecimal.ZERO, change.abs(), working),
                "sum of the slices");
        var signed = change.signum() < 0 ? shared.negate() : shared;
        var borne = working.step(
                "Public share",
                money(given.foreignAmount().multiply(signed)),
                "{} × {}",
                given.foreignAmount(),
                signed);
        var rest = working.rest("Private share", total, borne);
        return new Result(movement.places(4), total, borne, rest);
    }

    /** In local units per foreign unit, so that no slice is a quotient. */
    private static Bands bands(Terms given) {
        var bands = new ArrayList<Band>();
        if (given.sharedToPct().compareTo(given.deadbandPct()) > 0) {
            var inside = given.publicShareInSharedBandPct().movePointLeft(2);
            bands.add(new Band(given.deadbandPct(), given.sharedToPct(), inside));
        }
        bands.add(
                new Band(given.sharedToPct(), null, given.publicShareAbovePct().movePointLeft(2)));
        return Bands.of(bands).times(given.baseRate().movePointLeft(2));
    }
}
