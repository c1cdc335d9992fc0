package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Releases a grant in step with the debt that is drawn after the equity has been spent. Source: domain rules, cost sharing, vgf.disbursement.
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
            List<BigDecimal> debtDrawdowns) {}

    record Result(List<BigDecimal> grantReleases, BigDecimal totalReleased) {}

    @Override
    protected Result work(Terms given, Working working) {
        var remaining = given.debtRemainingWhenEquitySpent();
        if (!given.equityFullySpent()) {
            throw new Undetermined("EQUITY_NOT_FULLY_SPENT", "Nothing is released before the equity is fully spent");
        }
        if (remaining == null || remaining.signum() <= 0) {
            throw new InvalidValue("debt-remaining", "The debt that remained when the equity was spent is above zero");
        }
        var due = new ArrayList<BigDecimal>();
        var drawn = BigDecimal.ZERO;
        for (var drawdown : given.debtDrawdowns()) {
            drawn = working.step("Drawn so far", drawn.add(drawdown), "{} + {}", drawn, drawdown);
            due.add(working.step(
                    "Due so far",
                    divide(given.grant().multiply(drawn.min(remaining)), remaining),
                    "{} × {} ÷ {}",
                    given.grant(),
                    drawn.min(remaining),
                    remaining));
        }
        var releases = Series.instalments(due, "Release", working);
        return new Result(releases, releases.stream().reduce(money(BigDecimal.ZERO), BigDecimal::add));
    }
}
