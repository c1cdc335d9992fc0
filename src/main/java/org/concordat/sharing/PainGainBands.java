package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares the difference between a target and the actual cost by bands in percent of the target; a cap on the
 * contractor's pain moves the excess to the authority. Source: domain rules, cost sharing, painGain.bands.
 */
@Singleton
final class PainGainBands extends Calculation<PainGainBands.Terms, PainGainBands.Result> {
    PainGainBands() {
        super("painGain.bands", 1, Terms.class);
    }

    /** @param contractorPainCap the most that the contractor bears of an overrun; null where there is no cap */
    record Terms(
            BigDecimal target,
            BigDecimal actual,
            @BandRate("contractorShare") List<Band> bandsPctOfTarget,
            @Nullable BigDecimal contractorPainCap) {
        Terms {
            Demand.notNegative(target, "A target");
            Demand.notNegative(actual, "The actual cost");
            Bands.ofShares(bandsPctOfTarget);
            bandsPctOfTarget = List.copyOf(bandsPctOfTarget);
            if (contractorPainCap != null) {
                Demand.notNegative(contractorPainCap, "A cap");
            }
        }
    }

    /** Positive is paid to the contractor, negative by the contractor; the last two are one final payment. */
    record Result(
            BigDecimal variance,
            BigDecimal contractorShare,
            BigDecimal authorityShare,
            BigDecimal contractorReceives,
            BigDecimal authorityPays) {}

    @Override
    protected Result work(Terms given, Working working) {
        var variance = working.step(
                "Variance", given.target().subtract(given.actual()), "{} − {}", given.target(), given.actual());
        var bands = Bands.of(given.bandsPctOfTarget()).times(given.target().movePointLeft(2));
        var share = capped(money(bands.between(given.actual(), given.target(), working)), given, working);
        var rest = working.rest("Authority's share", variance, share);
        var payment = working.step("Final payment", money(given.actual()).add(share), "{} + {}", given.actual(), share);
        return new Result(money(variance), share, rest, payment, payment);
    }

    private static BigDecimal capped(BigDecimal share, Terms given, Working working) {
        var cap = given.contractorPainCap();
        if (cap == null) {
            return working.step("Contractor's share", share, "sum of the slices");
        }
        var floor = Rounding.limit(cap).negate();
        return working.step("Contractor's share", share.max(floor), "the higher of {} and {}", share, floor);
    }
}
