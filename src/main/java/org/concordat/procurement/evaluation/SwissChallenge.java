package org.concordat.procurement.evaluation;

import static org.concordat.sharing.Rounding.percentOf;
import static org.concordat.sharing.Rounding.places;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;
import org.jspecify.annotations.Nullable;

/**
 * Whether the offer that nobody had asked for was beaten by a challenger, and whether its bidder may match the better one:
 * always, or only from within a window. Source: domain rules, lifecycle, unsolicited proposals, Swiss challenge.
 */
@Singleton
final class SwissChallenge extends Calculation<SwissChallenge.Terms, SwissChallenge.Result> {
    private static final int GAP_PLACES = 4;

    SwissChallenge() {
        super("unsolicited.swissChallenge", 1, Terms.class);
    }

    /** What the offers are compared by. */
    enum Criterion {
        @JsonProperty("lowestAnnuity")
        LOWEST_ANNUITY
    }

    /** @param matchWindowPct how far above the best, in percent of it, one may still match; null where any may */
    record Terms(
            Criterion criterion,
            BigDecimal originalOffer,
            BigDecimal bestChallenge,
            @Nullable BigDecimal matchWindowPct) {
        Terms {
            Demand.positive(originalOffer, "original-offer", "The original offer");
            Demand.positive(bestChallenge, "best-challenge", "The best challenge");
            if (matchWindowPct != null) {
                Demand.notNegative(matchWindowPct, "A window to match");
            }
        }

        BigDecimal difference() {
            return originalOffer.subtract(bestChallenge);
        }

        /** Compared without dividing; the edge of the window is in it. */
        boolean leavesWindowOpen() {
            return matchWindowPct == null || difference().compareTo(percentOf(matchWindowPct, bestChallenge)) <= 0;
        }
    }

    record Result(boolean originalBeaten, boolean rightToMatch, BigDecimal gapPct) {}

    @Override
    protected Result work(Terms given, Working working) {
        var gap = working.step(
                "Gap in percent",
                places(given.difference().movePointRight(2), given.bestChallenge(), GAP_PLACES),
                "({} − {}) ÷ {} × 100",
                given.originalOffer(),
                given.bestChallenge(),
                given.bestChallenge());
        var beaten = working.verdict(
                "Original beaten",
                given.difference().signum() > 0,
                "{} is below {}",
                given.bestChallenge(),
                given.originalOffer());
        var window = given.matchWindowPct();
        var matches = working.verdict(
                "Right to match",
                beaten && given.leavesWindowOpen(),
                "if beaten, by {}",
                window == null ? "however much" : "at most " + window.toPlainString() + " %");
        return new Result(beaten, matches, gap);
    }
}
