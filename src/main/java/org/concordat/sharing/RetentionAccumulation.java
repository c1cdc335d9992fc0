package org.concordat.sharing;

import static org.concordat.sharing.Rounding.limit;
import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a percentage of each certificate back until a limit is reached; each is rounded on its own, and the limit cuts the
 * last. Source: domain rules, cost sharing, retention.accumulate.
 */
@Singleton
final class RetentionAccumulation extends Calculation<RetentionAccumulation.Terms, RetentionAccumulation.Result> {
    RetentionAccumulation() {
        super("retention.accumulate", 1, Terms.class);
    }

    record Terms(List<BigDecimal> certificates, BigDecimal ratePct, BigDecimal limit) {
        Terms {
            certificates = Demand.noneNegative(certificates, "A certificate");
            Demand.percent(ratePct, "The rate of retention");
            Demand.notNegative(limit, "The limit of retention");
        }
    }

    record Result(List<BigDecimal> retained, BigDecimal held) {}

    @Override
    protected Result work(Terms given, Working working) {
        var allowance = new Allowance(limit(given.limit()));
        var retained = new ArrayList<BigDecimal>();
        for (var certificate : given.certificates()) {
            var asked = money(percentOf(given.ratePct(), certificate));
            var left = allowance.left();
            retained.add(working.step(
                    "Retained of certificate " + (retained.size() + 1),
                    money(allowance.take(asked)),
                    "the lower of {} % of {} and {} left",
                    given.ratePct(),
                    certificate,
                    left));
        }
        var held = working.step(
                "Held", retained.stream().reduce(money(BigDecimal.ZERO), BigDecimal::add), "sum of the retained");
        return new Result(retained, held);
    }
}
