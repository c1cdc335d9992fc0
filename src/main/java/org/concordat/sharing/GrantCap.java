package org.concordat.sharing;

import static org.concordat.sharing.Rounding.limit;
import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * How much of a grant request the scheme and the sponsoring authority may pay, the scheme first. Source: domain rules, cost
 * sharing, vgf.cap.
 */
@Singleton
final class GrantCap extends Calculation<GrantCap.Terms, GrantCap.Result> {
    GrantCap() {
        super("vgf.cap", 1, Terms.class);
    }

    /**
     * @param grantRequested negative where the bidder offers a premium: then nothing is granted, and the premium stands in
     *     the result as what is unfunded, with its minus, so that the three still sum to the request
     */
    record Terms(
            BigDecimal totalProjectCost,
            BigDecimal grantRequested,
            BigDecimal schemeCapPct,
            BigDecimal authorityCapPct) {
        Terms {
            Demand.notNegative(totalProjectCost, "The cost of a project");
            Demand.percent(schemeCapPct, "The cap of the scheme");
            Demand.percent(authorityCapPct, "The cap of the authority");
        }
    }

    record Result(BigDecimal centralGrant, BigDecimal additionalGrant, BigDecimal unfunded) {}

    @Override
    protected Result work(Terms given, Working working) {
        var requested = money(given.grantRequested());
        var central = grant("Central grant", given.schemeCapPct(), requested, given, working);
        var left = working.rest("Still asked for", requested, central);
        var additional = grant("Additional grant", given.authorityCapPct(), left, given, working);
        var unfunded = working.rest("Unfunded", left, additional);
        return new Result(central, additional, unfunded);
    }

    private static BigDecimal grant(String label, BigDecimal capPct, BigDecimal asked, Terms given, Working working) {
        var cap = limit(percentOf(capPct, given.totalProjectCost()));
        return working.step(
                label,
                money(new Allowance(cap).take(asked)),
                "the lower of {} and {} ({} % of {})",
                asked,
                cap,
                capPct,
                given.totalProjectCost());
    }
}
