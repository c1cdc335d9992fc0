package org.concordat.payment.statement;

import java.time.Instant;
import org.concordat.platform.BusinessCalendar;

/** Until when a statement is answered, and when its readers hear that they have not. */
public record AnswerDates(Instant issuedAt, Instant answerDueAt, Instant remindAt, Instant decideDueAt) {
    private static final int REMINDED_WORKING_DAYS_BEFORE = 2;

    /** The day of the issue is not counted. A dispute is decided within as long again. */
    static AnswerDates after(Instant issued, int workingDays, BusinessCalendar calendar) {
        var due = calendar.endAfterWorkingDays(issued, workingDays);
        return new AnswerDates(
                issued,
                due,
                calendar.endAfterWorkingDays(issued, Math.max(1, workingDays - REMINDED_WORKING_DAYS_BEFORE)),
                calendar.endAfterWorkingDays(due, workingDays));
    }
}
