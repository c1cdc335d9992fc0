package org.concordat.project;

import static org.concordat.sharing.Rounding.places;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership saves against the cost of doing it alone, in millions. The comparator is given by its components, and
 * then the risk that stays with the authority is added to the bid too; or by scenarios, whose plain average is set against
 * the bid as it stands. Source: domain rules, evaluation, public sector comparator.
 */
@Singleton
final class PublicSectorComparator extends Calculation<PublicSectorComparator.Terms, PublicSectorComparator.Result> {
    private static final int MILLIONS_PLACES = 1;
    private static final int PERCENT_PLACES = 2;

    PublicSectorComparator() {
        super("vfm.publicSectorComparator", 1, Terms.class);
    }

    record Scenario(BigDecimal presentValue) {}

    /**
     * Either the four components or the scenarios.
     *
     * @param competitiveNeutrality negative where the authority is at a disadvantage
     * @param bidPresentValue negative where the bidder pays
     */
    record Terms(
            @Nullable BigDecimal rawPsc,
            @Nullable BigDecimal competitiveNeutrality,
            @Nullable BigDecimal transferableRisk,
            @Nullable BigDecimal retainedRisk,
            @Nullable List<Scenario> scenarios,
            BigDecimal bidPresentValue) {
        Terms {
            if (scenarios == null) {
                var transferable = known(transferableRisk);
                var retained = known(retainedRisk);
                Demand.notNegative(transferable, "The value of a risk");
                Demand.notNegative(retained, "The value of a risk");
                var sum = known(rawPsc)
                        .add(known(competitiveNeutrality))
                        .add(transferable)
                        .add(retained);
                Demand.positive(sum, "comparator", "The risk-adjusted comparator");
            } else {
                scenarios = List.copyOf(scenarios);
                if (rawPsc != null
                        || competitiveNeutrality != null
                        || transferableRisk != null
                        || retainedRisk != null) {
                    throw mixed();
                }
                Demand.some(scenarios, "The list of scenarios");
            }
        }

        static BigDecimal known(@Nullable BigDecimal component) {
            if (component == null) {
                throw mixed();
            }
            return component;
        }

        private static InvalidValue mixed() {
            return new InvalidValue(
                    "comparator-inputs", "A comparator is given by its four components, or by scenarios alone");
        }
    }

    /** Two shapes in one: what does not belong to the inputs is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            @Nullable BigDecimal riskAdjustedPsc,
            @Nullable BigDecimal comparableBid,
            @Nullable BigDecimal comparator,
            BigDecimal valueForMoney,
            @Nullable BigDecimal valueForMoneyPct) {}

    @Override
    protected Result work(Terms given, Working working) {
        var scenarios = given.scenarios();
        return scenarios == null
                ? byComponents(given, working)
                : byScenarios(scenarios, given.bidPresentValue(), working);
    }

    private static Result byComponents(Terms given, Working working) {
        var raw = Terms.known(given.rawPsc());
        var neutrality = Terms.known(given.competitiveNeutrality());
        var transferable = Terms.known(given.transferableRisk());
        var retained = Terms.known(given.retainedRisk());
        var comparator = working.step(
                "Risk-adjusted comparator",
                raw.add(neutrality).add(transferable).add(retained),
                "{} + {} + {} + {}",
                raw,
                neutrality,
                transferable,
                retained);
        var bid = working.step(
                "Comparable bid", given.bidPresentValue().add(retained), "{} + {}", given.bidPresentValue(), retained);
        var value = comparator.subtract(bid);
        return new Result(
                millions(comparator),
                millions(bid),
                null,
                working.step("Value for money", millions(value), "{} − {}", comparator, bid),
                working.step(
                        "Value for money in percent",
                        places(value.movePointRight(2), comparator, PERCENT_PLACES),
                        "{} ÷ {} × 100",
                        value,
                        comparator));
    }

    private static Result byScenarios(List<Scenario> scenarios, BigDecimal bid, Working working) {
        var count = BigDecimal.valueOf(scenarios.size());
        var sum = scenarios.stream().map(Scenario::presentValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Result(
                null,
                null,
                working.step("Comparator", millions(sum, count), "{} ÷ {} scenarios", sum, count),
                working.step(
                        "Value for money",
                        millions(sum.subtract(bid.multiply(count)), count),
                        "{} ÷ {} − {}",
                        sum,
                        count,
                        bid),
                null);
    }

    private static BigDecimal millions(BigDecimal exact) {
        return millions(exact, BigDecimal.ONE);
    }

    private static BigDecimal millions(BigDecimal dividend, BigDecimal divisor) {
        return places(dividend, divisor, MILLIONS_PLACES);
    }
}
