package org.concordat.milestone;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.WorkingDays;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;
import org.jspecify.annotations.Nullable;

/**
 * Whether silence has accepted a submission: after the last business day of the review, from the next calendar day on, and
 * only where no decision was made. For contracts that say so, and never for what safety or a statute demands. Source: domain
 * rules, milestones and payments, review.
 */
@Singleton
final class DeemedAcceptance extends Calculation<DeemedAcceptance.Terms, DeemedAcceptance.Result> {
    private static final String DEEMED_ACCEPTED = "DEEMED_ACCEPTED";
    private static final String UNDER_REVIEW = "UNDER_REVIEW";
    private static final int MOST_DAYS = 1000;

    DeemedAcceptance() {
        super("milestone.deemedAcceptance", 1, Terms.class);
    }

    /**
     * @param decision null while the reviewer is silent
     * @param today the day for which the status is asked
     */
    record Terms(
            LocalDate submitted,
            int reviewBusinessDays,
            List<LocalDate> holidays,
            @Nullable ReviewDecision decision,
            LocalDate today) {
        Terms {
            holidays = List.copyOf(holidays);
            Demand.begins(submitted, "The day of the submission");
            Demand.count(reviewBusinessDays, 1, MOST_DAYS, "The number of business days for the review");
            if (today.isBefore(submitted)) {
                throw new InvalidValue("today-before-submission", "Today is the day of the submission or later");
            }
        }
    }

    /** @param status the decision, or whether silence has become one */
    record Result(
            LocalDate reviewDeadline,
            String status,
            @Nullable LocalDate deemedAcceptedOn) {}

    @Override
    protected Result work(Terms given, Working working) {
        var deadline = working.verdict(
                "Last day of the review",
                WorkingDays.without(given.holidays()).plusWorkingDays(given.submitted(), given.reviewBusinessDays()),
                "{} business days after {}",
                given.reviewBusinessDays(),
                given.submitted());
        var decision = given.decision();
        if (decision != null) {
            return new Result(deadline, working.verdict("Status", decision.name(), "as decided"), null);
        }
        if (!given.today().isAfter(deadline)) {
            var waits = working.verdict("Status", UNDER_REVIEW, "{} is not after {}", given.today(), deadline);
            return new Result(deadline, waits, null);
        }
        var status = working.verdict("Status", DEEMED_ACCEPTED, "no decision until {}", deadline);
        var accepted = working.verdict("Deemed accepted on", deadline.plusDays(1), "the day after {}", deadline);
        return new Result(deadline, status, accepted);
    }
}
