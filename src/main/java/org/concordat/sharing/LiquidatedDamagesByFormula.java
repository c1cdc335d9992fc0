package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Damages for delay at a daily rate that follows from the contract: price times factor over the days of the contract, up to
 * a cap. Source: domain rules, cost sharing, delay.liquidatedDamagesFormula.
 */
@Singleton
final class LiquidatedDamagesByFormula
        extends Calculation<LiquidatedDamagesByFormula.Terms, LiquidatedDamagesByFormula.Result> {
    LiquidatedDamagesByFormula() {
        super("delay.liquidatedDamagesFormula", 1, Terms.class);
    }

    record Terms(BigDecimal contractPrice, int contractDays, BigDecimal factor, int daysLate, BigDecimal capPct) {
        Terms {
            DelayDamages.refuse(contractPrice, daysLate, capPct);
            Demand.notNegative(factor, "The factor");
            if (contractDays < 1 || contractDays > Demand.MOST_DAYS) {
                throw new InvalidValue("contract-days", "A contract lasts 1 to " + Demand.MOST_DAYS + " days");
            }
        }
    }

    record Result(BigDecimal perDay, BigDecimal payable, boolean capReached) {}

    @Override
    protected Result work(Terms given, Working working) {
        var daily =
                new Fraction(given.contractPrice().multiply(given.factor()), BigDecimal.valueOf(given.contractDays()));
        working.step(
                "Damages per day",
                daily.shown(),
                "{} × {} ÷ {}",
                given.contractPrice(),
                given.factor(),
                given.contractDays());
        var damages = DelayDamages.of(daily, given.daysLate(), given.capPct(), given.contractPrice(), working);
        return new Result(daily.money(), damages.payable(), damages.capReached());
    }
}
