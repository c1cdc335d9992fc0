package org.concordat.performance;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;
import org.jspecify.annotations.Nullable;

/**
 * Pays each phase of an innovation partnership in proportion to the targets met, and nothing for one under its minimum; the
 * authority may end the partnership after the first such phase. Source: Directive 2014/24 article 31; domain rules,
 * engagement types, R&amp;D and innovation.
 */
@Singleton
final class StageGate extends Calculation<StageGate.Terms, StageGate.Result> {
    StageGate() {
        super("innovation.stageGate", 1, Terms.class);
    }

    record Terms(List<Phase> phases) {
        Terms {
            phases = List.copyOf(phases);
            Demand.some(phases, "The list of phases");
            Demand.distinct(phases.stream().map(Phase::id).toList(), "A phase");
        }
    }

    /** @param minimumPct how much of the targets must be met for a payment; just as much is enough */
    record Phase(String id, BigDecimal price, BigDecimal targetsMet, BigDecimal targetsTotal, BigDecimal minimumPct) {
        Phase {
            Demand.notNegative(price, "The price of a phase");
            Demand.positive(targetsTotal, "targets-total", "The total of the targets");
            Demand.notNegative(targetsMet, "The number of targets met");
            Demand.percent(minimumPct, "The minimum of a phase");
            if (targetsMet.compareTo(targetsTotal) > 0) {
                throw new InvalidValue("targets-met", "Targets met are at most the total of the targets");
            }
        }

        boolean passes() {
            return targetsMet.compareTo(percentOf(minimumPct, targetsTotal)) >= 0;
        }
    }

    record Result(List<BigDecimal> payments, @Nullable String terminableAfter) {}

    @Override
    protected Result work(Terms given, Working working) {
        var payments = new ArrayList<BigDecimal>();
        for (var phase : given.phases()) {
            payments.add(payment(phase, working));
        }
        return new Result(payments, terminableAfter(given, working));
    }

    private static @Nullable String terminableAfter(Terms given, Working working) {
        for (var phase : given.phases()) {
            if (!phase.passes()) {
                return working.verdict("Terminable after", phase.id(), "the first phase under its minimum");
            }
        }
        working.verdict("Terminable after", "none", "no phase is under its minimum");
        return null;
    }

    private static BigDecimal payment(Phase phase, Working working) {
        var label = "Payment for " + phase.id();
        return phase.passes()
                ? working.step(
                        label,
                        money(divide(phase.price().multiply(phase.targetsMet()), phase.targetsTotal())),
                        "{} × {} ÷ {}",
                        phase.price(),
                        phase.targetsMet(),
                        phase.targetsTotal())
                : working.step(
                        label,
                        money(BigDecimal.ZERO),
                        "nothing: {} of {} are under {} %",
                        phase.targetsMet(),
                        phase.targetsTotal(),
                        phase.minimumPct());
    }
}
