package org.concordat.risk;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Working;

/**
 * The mean of a cost that people know by its best, likeliest and worst case: each counted once, and by PERT the likeliest
 * four times. Source: domain rules, risk allocation, quantification.
 */
@Singleton
final class ThreePointEstimate extends Calculation<ThreePointEstimate.Terms, ThreePointEstimate.Result> {
    ThreePointEstimate() {
        super("risk.threePoint", 1, Terms.class);
    }

    record Terms(BigDecimal optimistic, BigDecimal mostLikely, BigDecimal pessimistic) {
        Terms {
            if (optimistic.compareTo(mostLikely) > 0 || mostLikely.compareTo(pessimistic) > 0) {
                throw new InvalidValue(
                        "three-points", "The most likely value lies between the optimistic and the pessimistic one");
            }
        }
    }

    record Result(BigDecimal triangularMean, BigDecimal pertMean) {}

    @Override
    protected Result work(Terms given, Working working) {
        return new Result(mean("Triangular mean", 1, given, working), mean("PERT mean", 4, given, working));
    }

    /** @param times how often the most likely value counts, besides each extreme once */
    private static BigDecimal mean(String label, int times, Terms given, Working working) {
        var count = BigDecimal.valueOf(times);
        var sum = given.optimistic().add(count.multiply(given.mostLikely())).add(given.pessimistic());
        var all = count.add(BigDecimal.valueOf(2));
        return working.step(
                label,
                money(sum, all),
                "({} + {} × {} + {}) ÷ {}",
                given.optimistic(),
                count,
                given.mostLikely(),
                given.pessimistic(),
                all);
    }
}
