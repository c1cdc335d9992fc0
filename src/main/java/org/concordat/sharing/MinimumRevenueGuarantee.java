package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * Tops revenue up to a floor, if it passed a gate, and collects what lies above a ceiling. The gate is a cliff: just below it
 * nothing is paid. Source: domain rules, cost sharing, revenue.minimumGuarantee.
 */
@Singleton
final class MinimumRevenueGuarantee extends Calculation<MinimumRevenueGuarantee.Terms, MinimumRevenueGuarantee.Result> {
    MinimumRevenueGuarantee() {
        super("revenue.minimumGuarantee", 1, Terms.class);
    }

    record Terms(
            int year,
            BigDecimal agreedRevenue,
            BigDecimal actualRevenue,
            BigDecimal floorPct,
            BigDecimal ceilingPct,
            BigDecimal gatePct,
            boolean gateInclusive) {}

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
                money(actual.add(pays).subtract(collects)),
                "{} + {} − {}",
                actual,
                pays,
                collects);
        return new Result(met, pays, collects, net);
    }
}
