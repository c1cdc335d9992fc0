package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.concordat.platform.InvalidValue;

/**
 * Interest on a late payment while the rate changes: from the day after the due day to the day of payment, each day at the
 * rate of that day. Source: domain rules, cost sharing, interest.simpleRateChange.
 */
@Singleton
final class LateInterestByRates extends Calculation<LateInterestByRates.Terms, LateInterestByRates.Result> {
    LateInterestByRates() {
        super("interest.simpleRateChange", 1, Terms.class);
    }

    record Terms(BigDecimal principal, LocalDate dueDate, LocalDate paidDate, DayBasis basis, List<RateFrom> rates) {
        Terms {
            Demand.notNegative(principal, "A principal");
            rates = Demand.few(rates);
            if (ChronoUnit.DAYS.between(dueDate, paidDate) > Demand.MOST_DAYS) {
                throw new InvalidValue("interest-days", "Interest runs for at most " + Demand.MOST_DAYS + " days");
            }
            var last = LocalDate.MIN;
            for (var rate : rates) {
                if (!rate.from().isAfter(last)) {
                    throw new InvalidValue("rates-not-in-order", "Rates are listed by the day they hold from");
                }
                last = rate.from();
            }
            if (paidDate.isAfter(dueDate)
                    && (rates.isEmpty() || rates.get(0).from().isAfter(dueDate.plusDays(1)))) {
                throw new InvalidValue("rates-begin-late", "There is a rate for the first day of interest");
            }
        }
    }

    record Result(int days, BigDecimal interest) {}

    @Override
    protected Result work(Terms given, Working working) {
        var interest = Fraction.of(BigDecimal.ZERO);
        var first = given.dueDate().plusDays(1);
        for (var index = 0; index < given.rates().size(); index++) {
            var rate = given.rates().get(index);
            var from = later(rate.from(), first);
            var until = index + 1 < given.rates().size()
                    ? given.rates().get(index + 1).from()
                    : LocalDate.MAX;
            var end = earlier(until, given.paidDate().plusDays(1));
            var days = Math.max(0, ChronoUnit.DAYS.between(from, end));
            if (days > 0) {
                var slice = given.basis().interest(given.principal(), rate.annualRatePct(), days);
                interest = interest.plus(slice);
                working.step(
                        "Interest from " + from + " to " + end.minusDays(1),
                        slice.shown(),
                        "{} × {} % × {} ÷ {}",
                        given.principal(),
                        rate.annualRatePct(),
                        days,
                        given.basis().daysOfYear());
            }
        }
        var late = (int) Math.max(0, ChronoUnit.DAYS.between(given.dueDate(), given.paidDate()));
        return new Result(late, working.step("Interest", interest.money(), "sum over {} days", late));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
