package org.concordat.desk.exposure.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.concordat.desk.exposure.YearlyContributions;
import org.concordat.platform.Money;
import org.junit.jupiter.api.Test;

class YearsChartTest {
    @Test
    void theYearThatCostMostFillsTheWidthAndReliefIsInTheTableAlone() {
        var zero = Money.of("0.00", "EUR");
        var contributions = new YearlyContributions(
                zero.currency(),
                List.of("authority", "vendor"),
                List.of(
                        new YearlyContributions.BorneInYear(
                                2025,
                                List.of(Money.of("75.00", "EUR"), Money.of("25.00", "EUR")),
                                Money.of("100.00", "EUR")),
                        new YearlyContributions.BorneInYear(
                                2026,
                                List.of(Money.of("50.00", "EUR"), Money.of("-10.00", "EUR")),
                                Money.of("40.00", "EUR"))));

        var chart = YearsChart.of(contributions, UnaryOperator.identity(), (year, party) -> "/" + year + "/" + party);

        assertThat(chart.bars().get(0).segments())
                .containsExactly(new YearsChart.Segment(0, 465, 1), new YearsChart.Segment(465, 155, 2));
        assertThat(chart.bars().get(1).segments()).containsExactly(new YearsChart.Segment(0, 310, 1));
        assertThat(chart.rows().get(1).cells().get(1))
                .isEqualTo(new FigureTable.Cell(Money.of("-10.00", "EUR"), "/2026/vendor"));
        assertThat(chart.height()).isEqualTo(68);
    }
}
