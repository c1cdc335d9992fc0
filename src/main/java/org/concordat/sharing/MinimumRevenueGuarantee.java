package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Tops revenue up to a floor, if it passed a gate, and collects what lies above a ceiling. The gate is a cliff: just below it
 * nothing is paid. Source: domain rules, cost sharing, revenue.minimumGuarantee.
 */
@Singleton
final class MinimumRevenueGuarantee extends Calculation<MinimumRevenueGuarantee.Terms, MinimumRevenueGuarantee.Result> {
    private static final int LAST_YEAR = 9999;

    MinimumRevenueGuarantee() {
        super("revenue.minimumGuarantee", 1, Terms.class);
    }

    /** @param year of the concession or of the calendar, for the record: floor and ceiling are those of the year already */
    record Terms(
            int year,
            BigDecimal agreedRevenue,
            BigDecimal actualRevenue,
            BigDecimal floorPct,
            BigDecimal ceilingPct,
            BigDecimal gatePct,
            boolean gateInclusive) {
        Terms {
            if (year < 0 || year > LAST_YEAR) {
                throw new InvalidValue("year", "A year is 0 to " + LAST_YEAR);
            }
            Demand.notNegative(agreedRevenue, "The agreed revenue");
            Demand.notNegative(actualRevenue, "The actual revenue");
            Demand.percentage(floorPct, "The floor");
            Demand.percentage(ceilingPct, "The ceiling");
            Demand.percentage(gatePct, "The gate");
            if (floorPct.compareTo(ceilingPct) > 0) {
                throw new InvalidValue("floor-above-ceiling", "The floor is not above the ceiling");
            }
        }
    }

    record Result(
            boolean gateMet,
            BigDecimal authorityPays,
            BigDecimal authorityCollects,
            BigDecimal concessionaireNetRevenue) {}

    @Override
    protected Result work(Terms given, Working working) {
        var actual = given.actualRevenue();
        var gate = percentOf(given.gatePct(), given.agreedRevenue());
        var above = actual.compareTo(gate);
        var met = working.verdict(
                "Gate met",
                above > 0 || given.gateInclusive() && above == 0,
                given.gateInclusive() ? "{} is at least {}" : "{} is above {}",
                actual,
                gate);
        var floor = percentOf(given.floorPct(), given.agreedRevenue());
        var ceiling = percentOf(given.ceilingPct(), given.agreedRevenue());
        var pays = working.step(
                "Authority pays",
                met ? money(floor.subtract(actual).max(BigDecimal.ZERO)) : money(BigDecimal.ZERO),
                met ? "{} − {}, at least 0" : "nothing, as the gate is not met: {} against {}",
                met ? floor : actual,
                met ? actual : gate);
        var collects = working.step(
                "Authority collects",
                money(actual.subtract(ceiling).max(BigDecimal.ZERO)),
                "{} − {}, at least 0",
                actual,
                ceiling);
        var net = working.step(
                "Concessionaire's net revenue",
                money(actual).add(pays).subtract(collects),
                "{} + {} − {}",
                actual,
                pays,
                collects);
        return new Result(met, pays, collects, net);
    }
}
