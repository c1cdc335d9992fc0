package org.concordat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTextsTest {
    @Test
    void daysAndInstantsAreReadInIsoForm() {
        assertThat(IsoTexts.day("2027-03-31")).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(IsoTexts.instant("2027-03-31T16:00:00+02:00")).isEqualTo(Instant.parse("2027-03-31T14:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000-01-01", "+10000-01-01", "-0044-03-15", "2027-02-30", "40000", "31.03.2027"})
    void whatIsNoDayOfOurCalendarIsRefused(String text) {
        assertThatThrownBy(() -> IsoTexts.day(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> IsoTexts.instant(text + "T00:00:00Z")).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1800000000", "2027-03-31", "2027-03-31T14:00:00", "+1000000000-01-01T00:00:00Z"})
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> IsoTexts.instant(text)).isInstanceOf(DateTimeException.class);
    }
}
