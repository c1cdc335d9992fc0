package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Releases a grant in step with the debt that is drawn after the equity has been spent. Source: domain rules, cost sharing,
 * vgf.disbursement.
 */
@Singleton
final class GrantDisbursement extends Calculation<GrantDisbursement.Terms, GrantDisbursement.Result> {
    GrantDisbursement() {
        super("vgf.disbursement", 1, Terms.class);
    }

    record Terms(
            BigDecimal grant,
            boolean equityFullySpent,
            @Nullable BigDecimal debtRemainingWhenEquitySpent,
            List<BigDecimal> debtDrawdowns) {
        Terms {
            Demand.notNegative(grant, "A grant");
            debtDrawdowns = Demand.noneNegative(debtDrawdowns, "A drawdown");
            var missing = debtRemainingWhenEquitySpent == null
                    ? equityFullySpent
                    : debtRemainingWhenEquitySpent.signum() <= 0;
            if (missing) {
                throw new InvalidValue(
                        "debt-remaining", "The debt that remained when the equity was spent is above zero");
            }
        }
    }

    record Result(List<BigDecimal> grantReleases, BigDecimal totalReleased) {}

    @Override
    protected Result work(Terms given, Working working) {
        var remaining = given.debtRemainingWhenEquitySpent();
        if (!given.equityFullySpent() || remaining == null) {
            throw new Undetermined("EQUITY_NOT_FULLY_SPENT", "Nothing is released before the equity is fully spent");
        }
        var due = new ArrayList<BigDecimal>();
        var drawn = BigDecimal.ZERO;
        for (var drawdown : given.debtDrawdowns()) {
            drawn = working.step("Drawn so far", drawn.add(drawdown), "{} + {}", drawn, drawdown);
            due.add(working.step(
                    "Due so far",
                    new Fraction(given.grant().multiply(drawn.min(remaining)), remaining).money(),
                    "{} × {} ÷ {}",
                    given.grant(),
                    drawn.min(remaining),
                    remaining));
        }
        var releases = Series.instalments(due, "Release", working);
        return new Result(releases, releases.stream().reduce(money(BigDecimal.ZERO), BigDecimal::add));
    }
}
