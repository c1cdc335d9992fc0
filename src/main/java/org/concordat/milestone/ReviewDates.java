package org.concordat.milestone;

import java.time.Instant;
import org.concordat.platform.BusinessCalendar;

/** Until when a submission is reviewed, and when reviewers and their superiors hear that it is not. */
public record ReviewDates(Instant dueAt, Instant remindAt, Instant escalateAt) {
    private static final int REMINDED_WORKING_DAYS_BEFORE = 2;

    /** The day of the submission is not counted; silence is escalated when the last day has ended. */
    static ReviewDates after(Instant submitted, int workingDays, BusinessCalendar calendar) {
        var due = calendar.endAfterWorkingDays(submitted, workingDays);
        var remind = calendar.endAfterWorkingDays(submitted, Math.max(1, workingDays - REMINDED_WORKING_DAYS_BEFORE));
        return new ReviewDates(due, remind, due);
    }
}
