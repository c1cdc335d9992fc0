package org.concordat.risk;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * What a risk is expected to cost over its possible outcomes, and what of it each side bears. Source: domain rules, risk
 * allocation, quantification.
 */
@Singleton
final class ExpectedRisk extends Calculation<ExpectedRisk.Terms, ExpectedRisk.Result> {
    ExpectedRisk() {
        super("risk.expectedValue", 1, Terms.class);
    }

    /**
     * @param probability a fraction of 1
     * @param impact what the outcome costs; negative where it saves
     */
    record Possibility(BigDecimal probability, BigDecimal impact) {
        Possibility {
            Demand.fraction(probability, "A probability");
        }

        BigDecimal weighted() {
            return probability.multiply(impact);
        }
    }

    /** @param outcomes all that can happen, also that nothing does */
    record Terms(List<Possibility> outcomes, BigDecimal publicSharePct) {
        Terms {
            outcomes = List.copyOf(outcomes);
            var sum = outcomes.stream().map(Possibility::probability).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(BigDecimal.ONE) != 0) {
                throw new InvalidValue(
                        "probabilities-not-one", "The probabilities sum to 1; that nothing happens is an outcome too");
            }
            Demand.percent(publicSharePct, "The public share");
        }
    }

    record Result(
            BigDecimal expected,
            @JsonProperty("public") BigDecimal publicPart,
            @JsonProperty("private") BigDecimal privatePart) {}

    @Override
    protected Result work(Terms given, Working working) {
        var exact = BigDecimal.ZERO;
        for (var outcome : given.outcomes()) {
            exact = exact.add(working.step(
                    "Weighted outcome", outcome.weighted(), "{} × {}", outcome.probability(), outcome.impact()));
        }
        var expected = working.step("Expected", money(exact), "sum");
        var borne = working.step(
                "Borne by the public side",
                money(percentOf(given.publicSharePct(), exact)),
                "{} % of {}",
                given.publicSharePct(),
                exact);
        return new Result(expected, borne, working.rest("Borne by the private side", expected, borne));
    }
}
