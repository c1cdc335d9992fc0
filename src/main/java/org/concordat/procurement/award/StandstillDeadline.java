package org.concordat.procurement.award;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.WorkingDays;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * Until when nobody may sign after the bidders were told; the day of the notice is not counted. Source: domain rules,
 * lifecycle, standstill; Directive 89/665 with Regulation 1182/71, and the Procurement Regulations of the World Bank.
 */
@Singleton
final class StandstillDeadline extends Calculation<StandstillDeadline.Terms, StandstillDeadline.Result> {
    private static final int DAYS = 10;

    StandstillDeadline() {
        super("deadline.standstill", 1, Terms.class);
    }

    /** What the ten days are. */
    enum Rule {
        /** A last day that is no working day gives way to the next one. */
        EU_ELECTRONIC_10_CALENDAR_DAYS("{} and 10 calendar days, or the working day after") {
            @Override
            LocalDate lastDay(LocalDate notified, WorkingDays calendar) {
                return calendar.sameOrNext(notified.plusDays(DAYS));
            }
        },
        WORLD_BANK_10_BUSINESS_DAYS("{} and 10 business days") {
            @Override
            LocalDate lastDay(LocalDate notified, WorkingDays calendar) {
                return calendar.plusWorkingDays(notified, DAYS);
            }
        };

        private final String formula;

        Rule(String formula) {
            this.formula = formula;
        }

        abstract LocalDate lastDay(LocalDate notified, WorkingDays calendar);
    }

    record Terms(LocalDate notified, Rule rule, List<LocalDate> holidays) {
        Terms {
            holidays = List.copyOf(holidays);
            Demand.begins(notified, "The notice");
        }
    }

    record Result(LocalDate lastDayOfStandstill, LocalDate earliestSignature) {}

    @Override
    protected Result work(Terms given, Working working) {
        var last = working.verdict(
                "Last day of the standstill",
                given.rule().lastDay(given.notified(), WorkingDays.without(given.holidays())),
                given.rule().formula,
                given.notified());
        return new Result(last, working.verdict("Earliest signature", last.plusDays(1), "the day after {}", last));
    }
}
