package org.concordat.procurement.tender;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.concordat.platform.BusinessCalendar;

/** Until when each step after publication is due, in working days of the authority after the deadline. */
record Schedule(
        Instant questionsUntil,
        Instant openingDueAt,
        Instant scoringDueAt,
        Instant consensusDueAt,
        Instant awardDueAt) {
    private static final int OPENING_DAYS = 2;
    private static final int SCORING_DAYS = 12;
    private static final int CONSENSUS_DAYS = 17;
    private static final int AWARD_DAYS = 22;

    static Schedule of(Instant deadline, int questionDays, BusinessCalendar calendar) {
        return new Schedule(
                deadline.minus(questionDays, ChronoUnit.DAYS),
                calendar.endAfterWorkingDays(deadline, OPENING_DAYS),
                calendar.endAfterWorkingDays(deadline, SCORING_DAYS),
                calendar.endAfterWorkingDays(deadline, CONSENSUS_DAYS),
                calendar.endAfterWorkingDays(deadline, AWARD_DAYS));
    }
}
