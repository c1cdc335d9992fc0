package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shares the cost of a change in law by falling bands over the cumulative cost, so that a series of small changes costs the
 * contractor no more than one large one. Source: domain rules, cost sharing, changeInLaw.progressiveShare.
 */
@Singleton
final class ProgressiveCostShare extends Calculation<ProgressiveCostShare.Terms, ProgressiveCostShare.Result> {
    ProgressiveCostShare() {
        super("changeInLaw.progressiveShare", 1, Terms.class);
    }

    record Terms(
            BigDecimal cumulativeBefore,
            BigDecimal newCapex,
            @BandRate("contractorShare") List<Band> bands) {
        Terms {
            Demand.notNegative(cumulativeBefore, "The cumulative cost");
            Demand.notNegative(newCapex, "A new cost");
            Bands.ofShares(bands);
            bands = List.copyOf(bands);
        }
    }

    record Result(BigDecimal contractorPays, BigDecimal authorityPays) {}

    @Override
    protected Result work(Terms given, Working working) {
        var after = working.step(
                "Cumulative cost",
                given.cumulativeBefore().add(given.newCapex()),
                "{} + {}",
                given.cumulativeBefore(),
                given.newCapex());
        var contractor = working.step(
                "Contractor pays",
                money(Bands.of(given.bands()).between(given.cumulativeBefore(), after, working)),
                "sum of the slices");
        var authority = working.rest("Authority pays", given.newCapex(), contractor);
        return new Result(contractor, authority);
    }
}
