package org.concordat.milestone.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.concordat.milestone.MilestoneStatus;
import org.concordat.milestone.MilestoneView;

/** Tells from the row alone who acts next, who acted, and by when. */
@ApplicationScoped
class Timeline {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final MilestoneMessages messages;

    Timeline(MilestoneMessages messages) {
        this.messages = messages;
    }

    List<TimelineStep> of(MilestoneView milestone, String authority, String vendor, Function<Instant, String> time) {
        var status = milestone.status();
        var steps = new ArrayList<TimelineStep>();
        var first = milestone.revision() == 0;
        steps.add(new TimelineStep(
                messages.stepDeliver(), vendor, day(milestone.dueOn()), first ? Progress.NOW : Progress.DONE));
        steps.add(new TimelineStep(
                messages.stepReview(),
                authority,
                milestone.reviewDueAt() == null ? messages.afterSubmission() : time.apply(milestone.reviewDueAt()),
                first ? Progress.TO_COME : status == MilestoneStatus.SUBMITTED ? Progress.NOW : Progress.DONE));
        if (status == MilestoneStatus.RETURNED && milestone.reworkDueAt() != null) {
            steps.add(
                    new TimelineStep(messages.stepRework(), vendor, time.apply(milestone.reworkDueAt()), Progress.NOW));
        }
        steps.add(new TimelineStep(
                messages.stepAccepted(),
                authority,
                milestone.acceptedAt() == null ? messages.afterReview() : time.apply(milestone.acceptedAt()),
                milestone.acceptedAt() == null ? Progress.TO_COME : Progress.DONE));
        return steps;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
