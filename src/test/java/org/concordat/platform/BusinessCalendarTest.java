package org.concordat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {
    private final BusinessCalendar estonia = new BusinessCalendar(
            "EE", "", Set.of(LocalDate.of(2026, 12, 28)), ZoneId.of("Europe/Tallinn"), LocalTime.of(17, 0));

    @Test
    void skipsWeekendsHolidaysAndOwnDaysOff() {
        // 24 to 26 December are holidays, the 27th is a Sunday, the 28th the authority's own day off.
        assertThat(estonia.plusWorkingDays(LocalDate.of(2026, 12, 23), 1)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void doesNotCountTheDayOfTheEvent() {
        assertThat(estonia.plusWorkingDays(LocalDate.of(2026, 11, 23), 10)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void countsForTheNextDayAfterTheCutOffHour() {
        assertThat(estonia.dayOf(Instant.parse("2026-11-23T14:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(estonia.dayOf(Instant.parse("2026-11-23T15:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void endsADayInItsOwnZoneAlsoWhenClocksChange() {
        assertThat(estonia.endOf(LocalDate.of(2026, 3, 28))).isEqualTo(Instant.parse("2026-03-28T15:00:00Z"));
        assertThat(estonia.endOf(LocalDate.of(2026, 3, 29))).isEqualTo(Instant.parse("2026-03-29T14:00:00Z"));
    }

    @Test
    void knowsTheHolidaysOfARegion() {
        var bavaria = new BusinessCalendar("DE", "by", Set.of(), ZoneId.of("Europe/Berlin"), LocalTime.NOON);
        var berlin = new BusinessCalendar("DE", "be", Set.of(), ZoneId.of("Europe/Berlin"), LocalTime.NOON);

        assertThat(bavaria.isWorkingDay(LocalDate.of(2027, 1, 6))).isFalse();
        assertThat(berlin.isWorkingDay(LocalDate.of(2027, 1, 6))).isTrue();
    }
}
