package org.concordat.sharing;

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
            Demand.notNegative(annualCharge, "The annual charge");
            Demand.positive(totalAvailabilityWeighting, "availability-weighting", "The total availability weighting");
            Demand.notNegative(weightingFactor, "The weight of an area");
            Demand.notNegative(deductionPeriods, "A number of periods");
            Demand.fraction(unavailableButUsedFactor, "The factor for use");
            Demand.notNegative(repetitionFactor, "The factor for repetition");
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
        var exact = new Fraction(given.annualCharge(), given.totalAvailabilityWeighting());
        var decimals = given.areaRateDecimals();
        var rounded = decimals == null ? null : exact.places(decimals);
        var rate = rounded == null ? exact : Fraction.of(rounded);
        working.step(
                rounded == null ? "Rate of an area" : "Rate of an area, rounded as the contract says",
                rate.shown(),
                "{} ÷ {}",
                given.annualCharge(),
                given.totalAvailabilityWeighting());
        var deduction = rate.times(given.weightingFactor())
                .times(given.deductionPeriods())
                .times(given.unavailableButUsedFactor())
                .times(given.repetitionFactor());
        return new Result(
                rounded,
                working.step(
                        "Deduction",
                        deduction.money(),
                        "{} × {} × {} × {} × {}",
                        given.weightingFactor(),
                        rate.shown(),
                        given.deductionPeriods(),
                        given.unavailableButUsedFactor(),
                        given.repetitionFactor()));
    }
}
