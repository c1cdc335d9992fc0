package org.concordat.performance;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;
import org.jspecify.annotations.Nullable;

/**
 * What a training has taught: the part of what could still be learnt that was learnt, with the percentages of people who
 * completed it and who passed. Source: domain rules, engagement types, capacity building and training.
 */
@Singleton
final class NormalisedGain extends Calculation<NormalisedGain.Terms, NormalisedGain.Result> {
    NormalisedGain() {
        super("training.normalisedGain", 1, Terms.class);
    }

    /** @param maximum the most points that a test gives */
    record Terms(BigDecimal preMean, BigDecimal postMean, BigDecimal maximum, int enrolled, int completed, int passed) {
        Terms {
            Demand.positive(maximum, "test-maximum", "The maximum of the test");
            demandScore(preMean, maximum);
            demandScore(postMean, maximum);
            Demand.count(enrolled, 0, Integer.MAX_VALUE, "The number of people enrolled");
            Demand.count(completed, 0, enrolled, "The number of people who completed");
            Demand.count(passed, 0, completed, "The number of people who passed");
        }

        private static void demandScore(BigDecimal mean, BigDecimal maximum) {
            if (mean.signum() < 0 || mean.compareTo(maximum) > 0) {
                throw new InvalidValue("test-mean", "The mean of a test is between zero and its maximum");
            }
        }
    }

    /** Each null where there is nothing that it could be a part of. */
    record Result(
            @Nullable BigDecimal gain,
            @Nullable BigDecimal completionPct,
            @Nullable BigDecimal passPctOfCompleted) {}

    @Override
    protected Result work(Terms given, Working working) {
        return new Result(
                gain(given, working),
                Percentage.of("Completed in percent", given.completed(), given.enrolled(), working),
                Percentage.of("Passed in percent of completed", given.passed(), given.completed(), working));
    }

    private static @Nullable BigDecimal gain(Terms given, Working working) {
        var learnt = working.step(
                "Learnt", given.postMean().subtract(given.preMean()), "{} − {}", given.postMean(), given.preMean());
        var possible = working.step(
                "Could be learnt",
                given.maximum().subtract(given.preMean()),
                "{} − {}",
                given.maximum(),
                given.preMean());
        if (possible.signum() == 0) {
            working.verdict("Normalised gain", "not determined", "nothing was left to learn");
            return null;
        }
        return working.step("Normalised gain", places(divide(learnt, possible), 4), "{} ÷ {}", learnt, possible);
    }
}
