package org.concordat.procurement.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.concordat.platform.WorkingDays;
import org.concordat.sharing.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class StandstillDeadlineTest {
    private static final String EUROPE = "EU_ELECTRONIC_10_CALENDAR_DAYS";
    private static final String WORLD_BANK = "WORLD_BANK_10_BUSINESS_DAYS";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private final StandstillDeadline standstill = new StandstillDeadline();

    private static String notified(String day, String rule, String holidays) {
        return "{'notified':'%s','rule':'%s','holidays':[%s]}".formatted(day, rule, holidays);
    }

    private static String until(String last, String signature) {
        return "{'lastDayOfStandstill':'%s','earliestSignature':'%s'}".formatted(last, signature);
    }

    @Test
    void calendarDaysEndOnAWorkingDayAsTheyAre() {
        gives(standstill, notified("2026-11-23", EUROPE, ""), until("2026-12-03", "2026-12-04"));
        // A holiday inside does not lengthen them.
        gives(standstill, notified("2026-11-23", EUROPE, "'2026-12-01'"), until("2026-12-03", "2026-12-04"));
    }

    @Test
    void aLastDayAtTheWeekendMovesToMonday() {
        gives(standstill, notified("2026-11-25", EUROPE, ""), until("2026-12-07", "2026-12-08"));
        gives(standstill, notified("2026-11-26", EUROPE, ""), until("2026-12-07", "2026-12-08"));
    }

    @Test
    void aLastDayOnAHolidayMovesPastAllThatFollows() {
        gives(
                standstill,
                notified("2027-03-16", EUROPE, "'2027-03-26','2027-03-29'"),
                until("2027-03-30", "2027-03-31"));
    }

    @Test
    void aSignatureMayFallOnAnyCalendarDay() {
        gives(standstill, notified("2026-11-24", EUROPE, ""), until("2026-12-04", "2026-12-05"));
        gives(standstill, notified("2026-11-20", WORLD_BANK, ""), until("2026-12-04", "2026-12-05"));
    }

    @Test
    void businessDaysSkipWeekendsAndHolidaysListedOnceOrTwice() {
        gives(standstill, notified("2026-11-23", WORLD_BANK, ""), until("2026-12-07", "2026-12-08"));
        gives(
                standstill,
                notified("2026-11-23", WORLD_BANK, "'2026-12-01','2026-12-01','2026-12-05'"),
                until("2026-12-08", "2026-12-09"));
        gives(standstill, notified("2026-11-21", WORLD_BANK, ""), until("2026-12-04", "2026-12-05"));
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(standstill, notified("2026-11-23", "EU_PAPER", ""), "unreadable-inputs");
        refuses(standstill, notified("2026-02-30", EUROPE, ""), "day");
        refuses(standstill, notified("9999-12-25", WORLD_BANK, ""), "day-too-late");
        refuses(standstill, notified("2026-11-23", EUROPE, "null"), "unreadable-inputs");
        refuses(standstill, "{'notified':'2026-11-23','rule':'" + EUROPE + "'}", "input-missing");
    }

    @Test
    void theLastDayIsAWorkingDayAfterTenDaysAndNoHolidayShortensIt() {
        Cases.run("standstill: working days", 100_000, random -> {
            var notified = FIRST.plusDays(random.nextInt(1500));
            var holidays = IntStream.range(0, random.nextInt(20))
                    .mapToObj(number -> notified.plusDays(random.nextInt(30)))
                    .toList();
            for (var rule : StandstillDeadline.Rule.values()) {
                var last = last(notified, rule, holidays);

                assertThat(WorkingDays.without(holidays).isWorkingDay(last)).isTrue();
                assertThat(last).isAfterOrEqualTo(notified.plusDays(10));
                assertThat(last).isAfterOrEqualTo(last(notified, rule, some(holidays, random)));
            }
        });
    }

    private LocalDate last(LocalDate notified, StandstillDeadline.Rule rule, List<LocalDate> holidays) {
        return standstill
                .apply(new StandstillDeadline.Terms(notified, rule, holidays))
                .result()
                .lastDayOfStandstill();
    }

    private static List<LocalDate> some(List<LocalDate> days, Random random) {
        return days.subList(0, random.nextInt(days.size() + 1));
    }
}
