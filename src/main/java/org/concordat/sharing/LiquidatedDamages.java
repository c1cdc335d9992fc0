package org.concordat.sharing;

import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * Damages for delay at a daily rate of the contract price, up to a cap. Reaching the cap is told, as it is normally a ground
 * of default. Source: domain rules, cost sharing, delay.liquidatedDamages.
 */
@Singleton
final class LiquidatedDamages extends Calculation<LiquidatedDamages.Terms, LiquidatedDamages.Result> {
    LiquidatedDamages() {
        super("delay.liquidatedDamages", 1, Terms.class);
    }

    record Terms(BigDecimal contractPrice, BigDecimal dailyRatePct, int daysLate, BigDecimal capPct) {
        Terms {
            DelayDamages.refuse(contractPrice, daysLate, capPct);
            Demand.percent(dailyRatePct, "The daily rate");
        }
    }

    record Result(BigDecimal uncapped, BigDecimal cap, BigDecimal payable, boolean capReached) {}

    @Override
    protected Result work(Terms given, Working working) {
        var daily = Fraction.of(percentOf(given.dailyRatePct(), given.contractPrice()));
        var damages = DelayDamages.of(daily, given.daysLate(), given.capPct(), given.contractPrice(), working);
        return new Result(damages.uncapped(), damages.cap(), damages.payable(), damages.capReached());
    }
}
