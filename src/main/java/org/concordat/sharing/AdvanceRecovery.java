package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Recovers an advance from certificates: from the one in which the cumulative total exceeds the threshold, a percentage of
 * each until nothing is left. Source: domain rules, cost sharing, advance.recovery.
 */
@Singleton
final class AdvanceRecovery extends Calculation<AdvanceRecovery.Terms, AdvanceRecovery.Result> {
    AdvanceRecovery() {
        super("advance.recovery", 1, Terms.class);
    }

    record Terms(
            BigDecimal advance,
            BigDecimal recoveryStartsWhenCumulativeExceeds,
            BigDecimal ratePct,
            List<BigDecimal> certificates) {
        Terms {
            Demand.notNegative(advance, "An advance");
            Demand.notNegative(recoveryStartsWhenCumulativeExceeds, "A threshold");
            Demand.percent(ratePct, "The rate of recovery");
            certificates = Demand.noneNegative(certificates, "A certificate");
        }
    }

    record Result(List<BigDecimal> recovered, BigDecimal outstanding) {}

    @Override
    protected Result work(Terms given, Working working) {
        var balance = new Allowance(money(given.advance()));
        var recovered = new ArrayList<BigDecimal>();
        var total = BigDecimal.ZERO;
        for (var certificate : given.certificates()) {
            total = total.add(certificate);
            var begun = total.compareTo(given.recoveryStartsWhenCumulativeExceeds()) > 0;
            var asked = begun ? money(percentOf(given.ratePct(), certificate)) : BigDecimal.ZERO;
            var left = balance.left();
            recovered.add(working.step(
                    "Recovered from certificate " + (recovered.size() + 1),
                    money(balance.take(asked)),
                    begun
                            ? "the lower of {} % of {} and {} left"
                            : "nothing: {} % of {} only above the threshold, {} left",
                    given.ratePct(),
                    certificate,
                    left));
        }
        return new Result(recovered, working.step("Outstanding", money(balance.left()), "what is left"));
    }
}
