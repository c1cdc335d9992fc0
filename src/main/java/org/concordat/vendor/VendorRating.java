package org.concordat.vendor;

import static org.concordat.sharing.Rounding.places;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.WeightedMean;
import org.concordat.sharing.Working;
import org.jspecify.annotations.Nullable;

/**
 * The rating of a vendor: the mean of its scores by their weights. A criterion without a score is left out and the weights
 * of the others are rescaled; where nothing is scored there is no rating. Source: domain rules, vendor lifecycle,
 * performance rating.
 */
@Singleton
final class VendorRating extends Calculation<VendorRating.Terms, VendorRating.Result> {
    VendorRating() {
        super("vendor.rating", 1, Terms.class);
    }

    record Terms(List<Criterion> criteria) {
        Terms {
            criteria = List.copyOf(criteria);
            Demand.distinct(criteria.stream().map(Criterion::name).toList(), "A criterion");
        }
    }

    /**
     * @param weight relative to that of the others
     * @param score 0 to 100, null where it was not scored
     */
    record Criterion(
            String name, BigDecimal weight, @Nullable BigDecimal score) {
        Criterion {
            Demand.notNegative(weight, "A weight");
            if (score != null) {
                Demand.percent(score, "A score");
            }
        }
    }

    record Result(
            @Nullable BigDecimal rating,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String status) {}

    @Override
    protected Result work(Terms given, Working working) {
        var mean = new WeightedMean(working);
        var scored = false;
        for (var criterion : given.criteria()) {
            var score = criterion.score();
            if (score != null) {
                mean.add(criterion.name(), criterion.weight(), score);
                scored = true;
            }
        }
        return scored
                ? new Result(places(mean.of("Rating"), 2), null)
                : new Result(null, working.verdict("Status", "NOT_RATED", "no criterion has a score"));
    }
}
