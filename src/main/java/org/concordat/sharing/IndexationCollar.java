package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Indexes a charge by a change that is kept between a floor and a cap. Source: domain rules, cost sharing, indexation.collar.
 */
@Singleton
final class IndexationCollar extends Calculation<IndexationCollar.Terms, IndexationCollar.Result> {
    private static final BigDecimal TOTAL_LOSS = BigDecimal.valueOf(-100);
    private static final BigDecimal HYPERINFLATION = BigDecimal.valueOf(1_000_000);

    IndexationCollar() {
        super("indexation.collar", 1, Terms.class);
    }

    record Terms(BigDecimal baseCharge, BigDecimal indexChangePct, BigDecimal floorPct, BigDecimal capPct) {
        Terms {
            Demand.notNegative(baseCharge, "A charge");
            refuseChange(indexChangePct);
            refuseChange(floorPct);
            refuseChange(capPct);
            if (floorPct.compareTo(capPct) > 0) {
                throw new InvalidValue("floor-above-cap", "The floor is not above the cap");
            }
        }

        /** Nothing loses more than all of its value. */
        private static void refuseChange(BigDecimal percent) {
            if (percent.compareTo(TOTAL_LOSS) < 0 || percent.compareTo(HYPERINFLATION) > 0) {
                throw new InvalidValue("index-change", "An index changes by -100 to 1,000,000 percent");
            }
        }
    }

    record Result(BigDecimal effectiveChangePct, BigDecimal newCharge) {}

    @Override
    protected Result work(Terms given, Working working) {
        var change = working.step(
                "Change that counts, in percent",
                given.indexChangePct().max(given.floorPct()).min(given.capPct()),
                "{} within {} to {}",
                given.indexChangePct(),
                given.floorPct(),
                given.capPct());
        var charge = working.step(
                "New charge",
                money(given.baseCharge().add(percentOf(change, given.baseCharge()))),
                "{} + {} % of it",
                given.baseCharge(),
                change);
        return new Result(places(change, 2), charge);
    }
}
