package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;

/**
 * Simple interest between two days, the first counted and the last not, side by side by the bases that contracts choose
 * from. Source: domain rules, cost sharing, interest.dayCount; ISDA 2006 definitions, 4.16.
 */
@Singleton
final class DayCountInterest extends Calculation<DayCountInterest.Terms, DayCountInterest.Result> {
    DayCountInterest() {
        super("interest.dayCount", 1, Terms.class);
    }

    record Terms(BigDecimal principal, BigDecimal annualRatePct, LocalDate from, LocalDate to, List<DayCount> bases) {
        Terms {
            bases = List.copyOf(bases);
            Demand.notNegative(principal, "A principal");
            Demand.interestRate(annualRatePct);
            if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > Demand.MOST_DAYS) {
                throw new InvalidValue(
                        "interest-dates", "Interest ends on the day it begins or within a hundred years after it");
            }
            if (bases.isEmpty() || new HashSet<>(bases).size() < bases.size()) {
                throw new InvalidValue("interest-bases", "There is at least one basis, and each stands once");
            }
        }
    }

    /** @param interest by the basis as contracts write it; each is a field of the result */
    record Result(int days, Map<String, BigDecimal> interest) {
        Result {
            interest = Collections.unmodifiableMap(new LinkedHashMap<>(interest));
        }

        @Override
        @JsonAnyGetter
        public Map<String, BigDecimal> interest() {
            return interest;
        }
    }

    @Override
    protected Result work(Terms given, Working working) {
        var interest = new LinkedHashMap<String, BigDecimal>();
        for (var basis : given.bases()) {
            interest.put(basis.written(), interest(basis, given, working));
        }
        return new Result((int) ChronoUnit.DAYS.between(given.from(), given.to()), interest);
    }

    private static BigDecimal interest(DayCount basis, Terms given, Working working) {
        var years = basis.years(given.from(), given.to());
        working.step(
                "Years by " + basis.written(),
                years.shown(),
                "{} ÷ {}, from {} to {}",
                years.dividend(),
                years.divisor(),
                given.from(),
                given.to());
        return working.step(
                "Interest by " + basis.written(),
                years.times(Rounding.percentOf(given.annualRatePct(), given.principal()))
                        .money(),
                "{} × {} % × {}",
                given.principal(),
                given.annualRatePct(),
                years.shown());
    }
}
