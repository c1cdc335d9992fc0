package org.concordat.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.WorkingDays;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class TwoStageNoticeTest {
    private static final String NOTICE = "{'awareOn':'2026-03-10','noticeBusinessDays':15,'noticeGivenOn':'%s',"
            + "'detailsBusinessDaysAfterReceipt':10,'holidays':['2026-04-03','2026-04-06']}";
    private final TwoStageNotice twoStages = new TwoStageNotice();

    @Test
    void detailsCountFromTheNoticeThatWasGiven() {
        gives(
                twoStages,
                NOTICE.formatted("2026-03-26"),
                "{'noticeDeadline':'2026-03-31','noticeInTime':true,'detailsDeadline':'2026-04-13'}");
    }

    @Test
    void noticeOnTheLastDayIsInTimeAndADayLaterIsNot() {
        gives(
                twoStages,
                NOTICE.formatted("2026-03-31"),
                "{'noticeDeadline':'2026-03-31','noticeInTime':true,'detailsDeadline':'2026-04-16'}");
        gives(
                twoStages,
                NOTICE.formatted("2026-04-01"),
                "{'noticeDeadline':'2026-03-31','noticeInTime':false,'detailsDeadline':'2026-04-17'}");
    }

    @Test
    void aNoticeOnASaturdayIsReceivedThatDay() {
        gives(
                twoStages,
                NOTICE.formatted("2026-03-28"),
                "{'noticeDeadline':'2026-03-31','noticeInTime':true,'detailsDeadline':'2026-04-14'}");
    }

    @Test
    void whatCannotBeIsRefused() {
        var terms = "{'awareOn':'%s','noticeBusinessDays':%s,'noticeGivenOn':'%s','detailsBusinessDaysAfterReceipt':%s,"
                + "'holidays':[%s]}";
        refuses(twoStages, terms.formatted("2026-03-10", 15, "2026-03-09", 10, ""), "notice-before-awareness");
        refuses(twoStages, terms.formatted("2026-03-10", -1, "2026-03-10", 10, ""), "count-range");
        refuses(twoStages, terms.formatted("2026-03-10", 15, "2026-03-10", 1001, ""), "count-range");
        refuses(twoStages, terms.formatted("9901-01-01", 15, "9901-01-01", 10, ""), "day-too-late");
        refuses(twoStages, terms.formatted("2026-03-10", 15, "9999-12-31", 10, ""), "day-too-late");
        refuses(twoStages, terms.formatted("2026-03-10", 15, "2026-03-10", 10, "null"), "unreadable-inputs");
    }

    @Test
    void betweenEventAndDeadlineLieJustTheAgreedWorkingDays() {
        Cases.run("the agreed working days lie in between", 100_000, random -> {
            var aware = LocalDate.ofEpochDay(random.nextInt(100_000));
            var days = 1 + random.nextInt(30);
            var holidays = List.of(aware.plusDays(random.nextInt(40)), aware.plusDays(random.nextInt(40)));
            var calendar = WorkingDays.without(holidays);

            var deadline = twoStages
                    .apply(new TwoStageNotice.Terms(aware, days, aware, days, holidays))
                    .result()
                    .noticeDeadline();

            assertThat(aware.plusDays(1).datesUntil(deadline.plusDays(1)).filter(calendar::isWorkingDay))
                    .hasSize(days)
                    .endsWith(deadline);
        });
    }
}
