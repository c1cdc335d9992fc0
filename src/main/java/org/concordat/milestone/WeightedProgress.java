package org.concordat.milestone;

import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.WeightedMean;
import org.concordat.sharing.Working;

/**
 * How far an agreement has come: the accepted part of each milestone by its weight; what is only submitted does not count.
 * Source: domain rules, milestones and payments, progress.
 */
@Singleton
final class WeightedProgress extends Calculation<WeightedProgress.Terms, WeightedProgress.Result> {
    WeightedProgress() {
        super("milestone.progress", 1, Terms.class);
    }

    record Terms(List<WeightedMilestone> milestones) {
        Terms {
            milestones = List.copyOf(milestones);
            Demand.some(milestones, "The list of milestones");
            Demand.distinct(milestones.stream().map(WeightedMilestone::id).toList(), "A milestone");
        }
    }

    /**
     * @param weight relative to that of the others
     * @param acceptedFraction of 1
     */
    record WeightedMilestone(String id, BigDecimal weight, BigDecimal acceptedFraction) {
        WeightedMilestone {
            Demand.notNegative(weight, "A weight");
            Demand.fraction(acceptedFraction, "What is accepted of a milestone");
        }
    }

    record Result(BigDecimal progressPct) {}

    @Override
    protected Result work(Terms given, Working working) {
        var mean = new WeightedMean(working);
        given.milestones().forEach(each -> mean.add(each.id(), each.weight(), percent(each.acceptedFraction())));
        return new Result(places(mean.of("Progress in percent"), 2));
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2);
    }
}
