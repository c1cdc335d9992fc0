package org.concordat.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.rates.Samples.MARCH;
import static org.concordat.rates.Samples.NOW;
import static org.concordat.rates.Samples.OFFICER;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakingTest {
    private static final SeriesId SERIES = SeriesId.next();
    private static final Batch BATCH = Batch.begun(OFFICER, NOW);

    private static Taking taking(@Nullable RateValue current, NewValue... values) {
        return Taking.of(
                SERIES,
                ReadRows.of(RateKind.INDEX, List.of(values)),
                current == null ? Map.of() : Map.of(current.day(), current),
                BATCH);
    }

    private static RateValue standing(NewValue value) {
        return taking(null, value).changes().get(0).now();
    }

    @Test
    void aNewDayIsItsFirstRevisionAndRevisesNothing() {
        var taking = taking(null, Samples.provisional(MARCH, "104.2"));

        assertThat(taking.changes()).singleElement().satisfies(change -> {
            assertThat(change.now().revision()).isEqualTo(1);
            assertThat(change.now().value()).isEqualTo("104.2");
        });
        assertThat(taking.facts(OFFICER)).isEmpty();
    }

    @Test
    void theSameAgainIsNoRevision() {
        var current = standing(Samples.provisional(MARCH, "104.2"));

        var taking = taking(current, Samples.provisional(MARCH, "104.20"));

        assertThat(taking.changes()).isEmpty();
        assertThat(taking.unchanged()).isEqualTo(1);
    }

    @Test
    void anotherProvisionalValueIsARevisionThatSettlesNothing() {
        var current = standing(Samples.provisional(MARCH, "104.2"));

        var taking = taking(current, Samples.provisional(MARCH, "104.3"));

        assertThat(taking.changes().get(0).now().revision()).isEqualTo(2);
        assertThat(taking.facts(OFFICER)).isEmpty();
    }

    @Test
    void theFinalValueIsAnnouncedWithTheOneBeforeEvenWhereItIsTheSameNumber() {
        var current = standing(Samples.provisional(MARCH, "104.2"));

        var taking = taking(current, Samples.definite(MARCH, "104.2", null));

        assertThat(taking.facts(OFFICER)).singleElement().satisfies(fact -> {
            assertThat(fact.name()).isEqualTo("rate-revised");
            assertThat(fact.about()).isEqualTo(SERIES.reference());
            assertThat(fact.correction()).isFalse();
            assertThat(fact.details())
                    .containsEntry("day", "2026-03-01")
                    .containsEntry("revision", "2")
                    .containsEntry("before", "104.2")
                    .containsEntry("now", "104.2");
        });
    }

    @Test
    void aFinalValueIsNotSupersededByAProvisionalOne() {
        var current = standing(Samples.definite(MARCH, "104.2", null));

        assertThatThrownBy(() -> current.next(Published.of(RateKind.INDEX, Samples.provisional(MARCH, "104.2")), BATCH))
                .isInstanceOf(FinalValueStands.class);
    }

    @Test
    void aCorrectionOfAFinalValueSaysWhy() {
        var current = standing(Samples.definite(MARCH, "104.2", null));

        assertThatThrownBy(
                        () -> current.next(Published.of(RateKind.INDEX, Samples.definite(MARCH, "104.3", " ")), BATCH))
                .isInstanceOf(CorrectionWithoutReason.class);
        assertThat(taking(current, Samples.definite(MARCH, "104.3", "Misprint")).facts(OFFICER))
                .singleElement()
                .satisfies(fact -> assertThat(fact.correction()).isTrue());
    }

    @Test
    void everyBadRowIsNamedAndNoneIsTaken() {
        var current = standing(Samples.definite(MARCH, "104.2", null));

        assertThatThrownBy(() -> taking(
                        current,
                        Samples.provisional(MARCH, "104.2"),
                        Samples.provisional(MARCH.plusDays(1), "1"),
                        Samples.provisional(MARCH.plusMonths(1), "105"),
                        Samples.provisional(MARCH.plusMonths(1), "106"),
                        Samples.provisional(MARCH.plusMonths(2), "zero")))
                .isInstanceOfSatisfying(RowsRefused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.rows())
                            .extracting(RefusedRow::line, RefusedRow::code)
                            .containsExactly(
                                    org.assertj.core.groups.Tuple.tuple(1, "final-value-stands"),
                                    org.assertj.core.groups.Tuple.tuple(2, "index-day"),
                                    org.assertj.core.groups.Tuple.tuple(4, "day-twice"),
                                    org.assertj.core.groups.Tuple.tuple(5, "rate-value"));
                });
    }

    @Test
    void wellFormedRowsThatARuleForbidsAreAConflict() {
        var current = standing(Samples.definite(MARCH, "104.2", null));

        assertThatThrownBy(() -> taking(current, Samples.provisional(MARCH, "104.2")))
                .isInstanceOfSatisfying(
                        RowsRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(409));
    }
}
