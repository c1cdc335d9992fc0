package org.concordat.agreement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.WorkingDays;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * The last day for the notice of an event, in business days after awareness, and the last day for its details, in business
 * days after the receipt of the notice that was actually given. Source: UK PFI standard contract clause 41.2; domain rules,
 * mechanism fields, claim.twoStageNotice.
 */
@Singleton
final class TwoStageNotice extends Calculation<TwoStageNotice.Terms, TwoStageNotice.Result> {
    private static final int MOST_DAYS = 1000;

    TwoStageNotice() {
        super("claim.twoStageNotice", 1, Terms.class);
    }

    /** @param noticeGivenOn also the day on which it was received */
    record Terms(
            LocalDate awareOn,
            int noticeBusinessDays,
            LocalDate noticeGivenOn,
            int detailsBusinessDaysAfterReceipt,
            List<LocalDate> holidays) {
        Terms {
            holidays = List.copyOf(holidays);
            Demand.begins(awareOn, "The day of awareness");
            Demand.begins(noticeGivenOn, "The day of the notice");
            Demand.count(noticeBusinessDays, 0, MOST_DAYS, "The number of business days for the notice");
            Demand.count(detailsBusinessDaysAfterReceipt, 0, MOST_DAYS, "The number of business days for the details");
            if (noticeGivenOn.isBefore(awareOn)) {
                throw new InvalidValue("notice-before-awareness", "Notice is given on the day of awareness or later");
            }
        }
    }

    record Result(LocalDate noticeDeadline, boolean noticeInTime, LocalDate detailsDeadline) {}

    @Override
    protected Result work(Terms given, Working working) {
        var calendar = WorkingDays.without(given.holidays());
        var notice = working.verdict(
                "Last day for the notice",
                calendar.plusWorkingDays(given.awareOn(), given.noticeBusinessDays()),
                "{} business days after {}",
                given.noticeBusinessDays(),
                given.awareOn());
        var inTime = LastDay.isKept("Notice", given.noticeGivenOn(), notice, working);
        var details = working.verdict(
                "Last day for the details",
                calendar.plusWorkingDays(given.noticeGivenOn(), given.detailsBusinessDaysAfterReceipt()),
                "{} business days after the receipt of the notice on {}",
                given.detailsBusinessDaysAfterReceipt(),
                given.noticeGivenOn());
        return new Result(notice, inTime, details);
    }
}
