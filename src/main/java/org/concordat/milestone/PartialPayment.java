package org.concordat.milestone;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Series;
import org.concordat.sharing.Working;

/**
 * Pays a milestone in step with its partial acceptances: the amount due so far is rounded and what was paid is taken off,
 * so that the payments sum to the value. Source: domain rules, cost sharing, house rule 4; milestones and payments, review.
 */
@Singleton
final class PartialPayment extends Calculation<PartialPayment.Terms, PartialPayment.Result> {
    PartialPayment() {
        super("milestone.partialPayment", 1, Terms.class);
    }

    /** @param acceptances how much is accepted by then in all, as fractions of 1 */
    record Terms(BigDecimal milestoneValue, List<BigDecimal> acceptances) {
        Terms {
            acceptances = List.copyOf(acceptances);
            Demand.notNegative(milestoneValue, "The value of the milestone");
            var before = BigDecimal.ZERO;
            for (var fraction : acceptances) {
                Demand.fraction(fraction, "What is accepted of a milestone");
                if (fraction.compareTo(before) < 0) {
                    throw new InvalidValue("acceptance-falls", "What is accepted in all never becomes less");
                }
                before = fraction;
            }
        }
    }

    record Result(List<BigDecimal> payments) {}

    @Override
    protected Result work(Terms given, Working working) {
        var due = new ArrayList<BigDecimal>();
        for (var fraction : given.acceptances()) {
            due.add(working.step(
                    "Due after acceptance " + (due.size() + 1),
                    given.milestoneValue().multiply(fraction),
                    "{} × {}",
                    given.milestoneValue(),
                    fraction));
        }
        return new Result(Series.instalments(due, "Payment", working));
    }
}
