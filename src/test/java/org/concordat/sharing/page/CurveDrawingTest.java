package org.concordat.sharing.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.sharing.Curve;
import org.concordat.sharing.InputField.Kind;
import org.concordat.sharing.page.CurveDrawing.Dot;
import org.concordat.sharing.page.CurveDrawing.Tick;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurveDrawingTest {
    private static Curve.Point point(int number, @Nullable Integer... values) {
        var list = new ArrayList<@Nullable BigDecimal>();
        Arrays.stream(values).forEach(value -> list.add(value == null ? null : BigDecimal.valueOf(value)));
        return new Curve.Point(
                String.valueOf(number), BigDecimal.valueOf(number), list, values[0] == null ? "No rate" : null);
    }

    private static CurveDrawing drawn(Curve.Point present, Curve.Point... points) {
        return CurveDrawing.of(
                new Curve("actualCost", Kind.DECIMAL, List.of("contractorShare"), present, List.of(points)),
                "Not determined");
    }

    @Test
    void theLinesRunFromEdgeToEdgeAroundNothing() {
        var drawing = drawn(point(50, 0), point(0, 100), point(50, 0), point(100, -100));

        assertThat(drawing.lines().get(0).pieces()).containsExactly("130.0,15.0 410.0,157.5 690.0,300.0");
        assertThat(drawing.zero()).isEqualTo("157.5");
        assertThat(drawing.upwards()).extracting(Tick::label).containsExactly("-100", "-50", "0", "50", "100");
        assertThat(drawing.across()).extracting(Tick::label).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(drawing.quantity()).isEqualTo("Actual cost");
        assertThat(drawing.what()).isEqualTo("Contractor share");
    }

    @Test
    void pointsWithoutAnAnswerLeaveAGapAndSayWhy() {
        var drawing = drawn(
                point(10, 1), point(0, 5), point(10, (Integer) null), point(20, 5), point(30, 5), point(40, (Integer)
                        null));

        assertThat(drawing.lines().get(0).pieces()).hasSize(1);
        assertThat(drawing.lines().get(0).alone()).extracting(Dot::x).containsExactly("130.0");
        assertThat(drawing.unanswered()).isEqualTo(2);
        assertThat(drawing.rows().get(1).refusal()).isEqualTo("No rate");
    }

    @Test
    void theValueThatWasEnteredIsMarkedWhereItLiesInTheRange() {
        var marker =
                requireNonNull(drawn(point(25, 5), point(0, 0), point(100, 20)).marker());

        assertThat(marker.x()).isEqualTo("270.0");
        assertThat(marker.dots()).containsExactly(new Dot("270.0", "228.8", 1));
        assertThat(drawn(point(101, 5), point(0, 0), point(100, 20)).marker()).isNull();
    }

    @Test
    void nothingAtAllIsStillDrawn() {
        var drawing = drawn(point(0, 0), point(0, 0), point(100, 0));

        assertThat(drawing.zero()).isEqualTo("300.0");
        assertThat(drawing.upwards()).isNotEmpty();
    }

    @Test
    void theTableHasElevenOfTheFortyOnePoints() {
        var points = IntStream.rangeClosed(0, 40)
                .mapToObj(number -> point(number * 1000, number))
                .toArray(Curve.Point[]::new);

        var rows = drawn(point(0, 0), points).rows();

        assertThat(rows).hasSize(11);
        assertThat(rows.get(0).quantity()).isEqualTo("0");
        assertThat(rows.get(10).quantity()).isEqualTo("40,000");
    }

    @Test
    void numbersAlongAnAxisStayBrief() {
        assertThat(Figures.brief(new BigDecimal("-2500000"))).isEqualTo("-2,500,000");
        assertThat(Figures.brief(new BigDecimal("0.00"))).isEqualTo("0.00");
        assertThat(Figures.brief(new BigDecimal("2500000000000000"))).isEqualTo("2.5E15");
        assertThat(Figures.brief(new BigDecimal("0.00000000002"))).isEqualTo("2E-11");
    }

    @Test
    void whatOnlyLooksLikeAFigureStaysAsItIs() {
        assertThat(Figures.shown("2026-03-31")).isEqualTo("31 March 2026");
        assertThat(Figures.shown("2026-13-45")).isEqualTo("2026-13-45");
        assertThat(Figures.shown("-1250000.00")).isEqualTo("-1,250,000.00");
        assertThat(Figures.shown("007000")).isEqualTo("007000");
    }

    @Test
    void anAxisHasRoundNumbersHoweverWideItIs() {
        for (var most : List.of("0.0003", "7", "1000", "999999999999999999999999999999")) {
            var axis = Axis.around(BigDecimal.ZERO, new BigDecimal(most), 0, 100);

            assertThat(axis.ticks()).as(most).hasSizeBetween(3, 8);
            assertThat(axis.at(axis.most())).isEqualTo("100.0");
        }
    }
}
