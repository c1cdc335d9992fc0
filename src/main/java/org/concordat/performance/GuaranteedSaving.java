package org.concordat.performance;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * The saving against an adjusted baseline: the provider pays what it falls short of the guarantee, also for a use above the
 * baseline, and gets a share of what exceeds it. Source: domain rules, engagement types, operational efficiency.
 */
@Singleton
final class GuaranteedSaving extends Calculation<GuaranteedSaving.Terms, GuaranteedSaving.Result> {
    GuaranteedSaving() {
        super("efficiency.guaranteedSaving", 1, Terms.class);
    }

    /** @param baselineAdjustment for weather, volume or scope; negative where less use would be expected */
    record Terms(
            BigDecimal baselineUnits,
            BigDecimal baselineAdjustment,
            BigDecimal actualUnits,
            BigDecimal unitPrice,
            BigDecimal guaranteedValue,
            BigDecimal providerShareOfExcessPct) {
        Terms {
            Demand.notNegative(baselineUnits, "The baseline");
            Demand.notNegative(actualUnits, "The actual use");
            Demand.notNegative(unitPrice, "The price of a unit");
            Demand.notNegative(guaranteedValue, "The guaranteed value");
            Demand.percent(providerShareOfExcessPct, "The provider's share of the excess");
            if (baselineUnits.add(baselineAdjustment).signum() < 0) {
                throw new InvalidValue("adjusted-baseline", "The baseline with its adjustment is zero or more");
            }
        }
    }

    record Result(
            BigDecimal savingUnits,
            BigDecimal savingValue,
            BigDecimal shortfallPaidByProvider,
            BigDecimal providerShareOfExcess) {}

    @Override
    protected Result work(Terms given, Working working) {
        var units = working.step(
                "Saving in units",
                given.baselineUnits().add(given.baselineAdjustment()).subtract(given.actualUnits()),
                "{} + {} − {}",
                given.baselineUnits(),
                given.baselineAdjustment(),
                given.actualUnits());
        var value = working.step(
                "Value of the saving", units.multiply(given.unitPrice()), "{} × {}", units, given.unitPrice());
        var guarantee = given.guaranteedValue();
        var shortfall = working.step(
                "Shortfall paid by the provider",
                money(guarantee.subtract(value).max(BigDecimal.ZERO)),
                "{} − {}, at least zero",
                guarantee,
                value);
        var excess = working.step(
                "Excess", value.subtract(guarantee).max(BigDecimal.ZERO), "{} − {}, at least zero", value, guarantee);
        var share = working.step(
                "Provider's share of the excess",
                money(percentOf(given.providerShareOfExcessPct(), excess)),
                "{} % of {}",
                given.providerShareOfExcessPct(),
                excess);
        return new Result(places(units, 0), money(value), shortfall, share);
    }
}
