package org.concordat.platform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockHealthTest {
    private static final Instant ASKED = Instant.parse("2026-05-04T10:00:00Z");
    private static final Instant ANSWERED = ASKED.plusMillis(40);

    @Test
    void aReadingWithinTheQuestionDiffersByNothing() {
        assertThat(ClockHealth.distance(ASKED.plusMillis(20), ASKED, ANSWERED)).isZero();
    }

    @Test
    void aClockThatIsBehindOrAheadDiffersByWhatIsBeyondTheQuestion() {
        assertThat(ClockHealth.distance(ASKED.minusSeconds(2), ASKED, ANSWERED)).isEqualTo(Duration.ofSeconds(2));
        assertThat(ClockHealth.distance(ANSWERED.plusSeconds(3), ASKED, ANSWERED))
                .isEqualTo(Duration.ofSeconds(3));
    }
}
