package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What part of a year lies between two days, the first counted and the last not. Source: ISDA 2006 definitions, 4.16. */
enum DayCount {
    @JsonProperty("ACT/365F")
    ACT_365_FIXED("ACT/365F") {
        @Override
        Fraction years(LocalDate from, LocalDate to) {
            return of(ChronoUnit.DAYS.between(from, to), 365);
        }
    },
    @JsonProperty("ACT/360")
    ACT_360("ACT/360") {
        @Override
        Fraction years(LocalDate from, LocalDate to) {
            return of(ChronoUnit.DAYS.between(from, to), 360);
        }
    },
    /** The days of a leap year over 366 and those of another over 365. */
    @JsonProperty("ACT/ACT")
    ACT_ACT("ACT/ACT") {
        @Override
        Fraction years(LocalDate from, LocalDate to) {
            var leap = daysInLeapYears(from, to);
            var others = ChronoUnit.DAYS.between(from, to) - leap;
            return of(others, 365).plus(of(leap, 366));
        }
    },
    /** Months of 30 days: a 31st counts as the 30th, at the end only after a beginning on the 30th or 31st (bond basis). */
    @JsonProperty("30/360")
    THIRTY_360("30/360") {
        @Override
        Fraction years(LocalDate from, LocalDate to) {
            var first = Math.min(from.getDayOfMonth(), MONTH);
            var last = first == MONTH ? Math.min(to.getDayOfMonth(), MONTH) : to.getDayOfMonth();
            var months = 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
            return of(months * MONTH + last - first, 360);
        }
    };

    private static final int MONTH = 30;

    private final String written;

    DayCount(String written) {
        this.written = written;
    }

    /** As contracts write it. */
    String written() {
        return written;
    }

    abstract Fraction years(LocalDate from, LocalDate to);

    private static Fraction of(long days, int daysOfYear) {
        return new Fraction(BigDecimal.valueOf(days), BigDecimal.valueOf(daysOfYear));
    }

    private static long daysInLeapYears(LocalDate from, LocalDate to) {
        var days = 0L;
        for (var start = from;
                start.isBefore(to);
                start = start.withDayOfYear(1).plusYears(1)) {
            var next = start.withDayOfYear(1).plusYears(1);
            if (start.isLeapYear()) {
                days += ChronoUnit.DAYS.between(start, next.isBefore(to) ? next : to);
            }
        }
        return days;
    }
}
