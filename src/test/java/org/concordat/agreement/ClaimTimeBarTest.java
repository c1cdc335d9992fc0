package org.concordat.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.time.LocalDate;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class ClaimTimeBarTest {
    private static final String CLAIM = "{'awareOn':'2026-02-03','noticeDays':28,'particularsDays':84,"
            + "'noticeGivenOn':'%s','particularsGivenOn':'%s'}";
    private static final String ANSWER = "{'noticeDeadline':'2026-03-03','particularsDeadline':'2026-04-28',"
            + "'noticeInTime':%s,'particularsInTime':%s}";
    private final ClaimTimeBar timeBar = new ClaimTimeBar();

    @Test
    void whatIsGivenOnTheLastDayIsInTime() {
        gives(timeBar, CLAIM.formatted("2026-03-03", "2026-04-28"), ANSWER.formatted(true, true));
    }

    @Test
    void aDayLaterIsTooLate() {
        gives(timeBar, CLAIM.formatted("2026-03-04", "2026-04-29"), ANSWER.formatted(false, false));
    }

    @Test
    void noticeAndParticularsAreJudgedApart() {
        gives(timeBar, CLAIM.formatted("2026-03-04", "2026-04-28"), ANSWER.formatted(false, true));
        gives(timeBar, CLAIM.formatted("2026-02-03", "2026-04-29"), ANSWER.formatted(true, false));
        gives(timeBar, CLAIM.formatted("2026-03-03", "2026-02-03"), ANSWER.formatted(true, true));
    }

    @Test
    void calendarDaysRunOverHolidaysAndTheLeapDay() {
        gives(
                timeBar,
                "{'awareOn':'2028-02-20','noticeDays':10,'particularsDays':0,'noticeGivenOn':'2028-02-29',"
                        + "'particularsGivenOn':'2028-02-20'}",
                "{'noticeDeadline':'2028-03-01','particularsDeadline':'2028-02-20','noticeInTime':true,"
                        + "'particularsInTime':true}");
    }

    @Test
    void nothingIsGivenBeforeAwareness() {
        refuses(timeBar, CLAIM.formatted("2026-02-02", "2026-04-28"), "notice-before-awareness");
        refuses(timeBar, CLAIM.formatted("2026-03-03", "2026-02-02"), "particulars-before-awareness");
    }

    @Test
    void periodsHaveBounds() {
        var days = "{'awareOn':'%s','noticeDays':%s,'particularsDays':%s,'noticeGivenOn':'9999-03-01',"
                + "'particularsGivenOn':'9999-03-01'}";
        refuses(timeBar, days.formatted("2026-02-03", "-1", "84"), "count-range");
        refuses(timeBar, days.formatted("2026-02-03", "28", "-1"), "count-range");
        refuses(timeBar, days.formatted("2026-02-03", "3651", "84"), "count-range");
        refuses(timeBar, days.formatted("2026-02-03", "28", "2147483647"), "count-range");
        refuses(timeBar, days.formatted("9999-02-03", "28", "84"), "day-too-late");
    }

    @Test
    void noticeIsInTimeExactlyWithinItsDays() {
        Cases.run("notice is in time within its days", 100_000, random -> {
            var aware = LocalDate.ofEpochDay(random.nextInt(100_000));
            var allowed = random.nextInt(200);
            var taken = random.nextInt(200);
            var terms = new ClaimTimeBar.Terms(aware, allowed, allowed, aware.plusDays(taken), aware.plusDays(taken));

            var result = timeBar.apply(terms).result();

            assertThat(result.noticeInTime()).isEqualTo(taken <= allowed);
            assertThat(result.particularsInTime()).isEqualTo(taken <= allowed);
        });
    }
}
