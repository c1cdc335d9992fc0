package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;

/**
 * Deducts for performance points above a free threshold, at a value that rises by bands; at the threshold nothing is
 * deducted. Source: domain rules, cost sharing, availability.performancePoints.
 */
@Singleton
final class PerformanceDeduction extends Calculation<PerformanceDeduction.Terms, PerformanceDeduction.Result> {
    PerformanceDeduction() {
        super("availability.performancePoints", 1, Terms.class);
    }

    record Terms(
            BigDecimal points,
            BigDecimal threshold,
            BigDecimal pointValue,
            @BandRate("multiplier") List<Band> bands) {
        Terms {
            Demand.notNegative(points, "A number of points");
            Demand.notNegative(threshold, "A threshold");
            Demand.notNegative(pointValue, "The value of a point");
            Bands.of(bands);
            bands = List.copyOf(bands);
            if (bands.get(0).from().compareTo(threshold) != 0) {
                throw new InvalidValue("band-start", "The bands start at the threshold");
            }
        }
    }

    record Result(BigDecimal deduction) {}

    @Override
    protected Result work(Terms given, Working working) {
        var counted = given.points().max(given.threshold());
        var points = working.step(
                "Points that count, weighted",
                Bands.of(given.bands()).between(given.threshold(), counted, working),
                "sum of the slices");
        return new Result(working.step(
                "Deduction", money(points.multiply(given.pointValue())), "{} × {}", points, given.pointValue()));
    }
}
