package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;

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

    record Terms(BigDecimal contractPrice, int contractDays, BigDecimal factor, int daysLate, BigDecimal capPct) {}

    record Result(BigDecimal perDay, BigDecimal payable, boolean capReached) {}

    @Override
    protected Result work(Terms given, Working working) {
        if (given.contractDays() <= 0) {
            throw new InvalidValue("contract-days", "A contract lasts at least a day");
        }
        var daily = working.step(
                "Damages per day",
                divide(given.contractPrice().multiply(given.factor()), BigDecimal.valueOf(given.contractDays())),
                "{} × {} ÷ {}",
                given.contractPrice(),
                given.factor(),
                given.contractDays());
        var damages = DelayDamages.of(daily, given.daysLate(), given.capPct(), given.contractPrice(), working);
        return new Result(money(daily), damages.payable(), damages.capReached());
    }
}
