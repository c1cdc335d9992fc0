package org.concordat.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoSeriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    @ParameterizedTest
    @EnumSource
    void saysThatItIsInventedAndThatItsNewestValueMayBeRevised(DemoSeries series) {
        var lines = series.file(TODAY).split("\n");

        assertThat(series.form().source()).contains("Invented");
        assertThat(lines[0]).isEqualTo("day,value,status,note");
        assertThat(lines[lines.length - 1]).startsWith("2026-05-01,").contains(",provisional,");
        assertThat(lines[lines.length - 2]).startsWith("2026-04-01,").contains(",final,");
    }

    @ParameterizedTest
    @EnumSource
    void aLaterFileSaysTheSameOfEarlierMonths(DemoSeries series) {
        var before = series.file(TODAY.minusMonths(3)).lines().filter(line -> line.contains(",final,"));

        assertThat(series.file(TODAY).lines()).containsAll(before.toList());
    }
}
