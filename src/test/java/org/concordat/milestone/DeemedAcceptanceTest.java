package org.concordat.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.time.LocalDate;
import java.util.List;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("property")
class DeemedAcceptanceTest {
    private static final String REVIEW = "{'submitted':'2026-06-04','reviewBusinessDays':10,'holidays':['2026-06-15'],"
            + "'decision':%s,'today':'%s'}";
    private final DeemedAcceptance acceptance = new DeemedAcceptance();

    @Test
    void silenceOnTheLastDayIsStillAReview() {
        gives(
                acceptance,
                REVIEW.formatted("null", "2026-06-19"),
                "{'reviewDeadline':'2026-06-19','status':'UNDER_REVIEW','deemedAcceptedOn':null}");
    }

    @Test
    void silenceAcceptsOnTheNextCalendarDay() {
        gives(
                acceptance,
                REVIEW.formatted("null", "2026-06-20"),
                "{'reviewDeadline':'2026-06-19','status':'DEEMED_ACCEPTED','deemedAcceptedOn':'2026-06-20'}");
    }

    @ParameterizedTest
    @EnumSource(ReviewDecision.class)
    void aDecisionGoesBeforeSilence(ReviewDecision decision) {
        gives(
                acceptance,
                REVIEW.formatted("'" + decision + "'", "2026-07-31"),
                "{'reviewDeadline':'2026-06-19','status':'" + decision + "','deemedAcceptedOn':null}");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(acceptance, REVIEW.formatted("'PERHAPS'", "2026-06-20"), "unreadable-inputs");
        refuses(acceptance, REVIEW.formatted("0", "2026-06-20"), "unreadable-inputs");
        refuses(acceptance, REVIEW.formatted("''", "2026-06-20"), "unreadable-inputs");
        refuses(acceptance, REVIEW.formatted("null", "2026-06-03"), "today-before-submission");
        var days = "{'submitted':'%s','reviewBusinessDays':%s,'holidays':[],'decision':null,'today':'9999-12-31'}";
        refuses(acceptance, days.formatted("2026-06-04", 0), "count-range");
        refuses(acceptance, days.formatted("2026-06-04", 1001), "count-range");
        refuses(acceptance, days.formatted("9999-06-04", 10), "day-too-late");
    }

    @Test
    void nothingIsDeemedAcceptedBeforeTheReviewIsOver() {
        Cases.run("deemed accepted only after the review", 100_000, random -> {
            var submitted = LocalDate.ofEpochDay(random.nextInt(100_000));
            var today = submitted.plusDays(random.nextInt(60));
            var terms = new DeemedAcceptance.Terms(submitted, 1 + random.nextInt(30), List.of(), null, today);

            var result = acceptance.apply(terms).result();

            assertThat(result.deemedAcceptedOn() != null).isEqualTo(today.isAfter(result.reviewDeadline()));
        });
    }
}
