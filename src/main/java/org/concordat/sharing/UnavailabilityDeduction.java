package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.places;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Deducts for areas that were not available: the rate of the area times its weight, the periods, and the factors for use
 * and repetition. Source: domain rules, cost sharing, availability.unavailability.
 */
@Singleton
final class UnavailabilityDeduction extends Calculation<UnavailabilityDeduction.Terms, UnavailabilityDeduction.Result> {
    UnavailabilityDeduction() {
        super("availability.unavailability", 1, Terms.class);
    }

    record Terms(
            BigDecimal annualCharge,
            BigDecimal totalAvailabilityWeighting,
            @Nullable Integer areaRateDecimals,
            BigDecimal weightingFactor,
            BigDecimal deductionPeriods,
            BigDecimal unavailableButUsedFactor,
            BigDecimal repetitionFactor) {
        Terms {
            if (areaRateDecimals != null && (areaRateDecimals < 0 || areaRateDecimals > 10)) {
                throw new InvalidValue("area-rate-decimals", "A rate is rounded to 0 to 10 decimals");
            }
        }
    }

    record Result(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal areaRate,

            BigDecimal deduction) {}

    @Override
    protected Result work(Terms given, Working working) {
        Demand.positive(
                given.totalAvailabilityWeighting(), "availability-weighting", "The total availability weighting");
        var exact = divide(given.annualCharge(), given.totalAvailabilityWeighting());
        var decimals = given.areaRateDecimals();
        var rate = working.step(
                decimals == null ? "Rate of an area" : "Rate of an area, rounded as the contract says",
                decimals == null ? exact : places(exact, decimals),
                "{} ÷ {}",
                given.annualCharge(),
                given.totalAvailabilityWeighting());
        var deduction = rate.multiply(given.weightingFactor())
                .multiply(given.deductionPeriods())
                .multiply(given.unavailableButUsedFactor())
                .multiply(given.repetitionFactor());
        working.step(
                "Deduction",
                money(deduction),
                "{} × {} × {} × {} × {}",
                given.weightingFactor(),
                rate,
                given.deductionPeriods(),
                given.unavailableButUsedFactor(),
                given.repetitionFactor());
        return new Result(decimals == null ? null : rate, money(deduction));
    }
}
