package org.concordat.rates.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concordat.rates.RateValueView;
import org.jspecify.annotations.Nullable;

/** The newest values as a curve, drawn by the server: days to the right, values upwards; what may be revised is marked. */
public record RateChart(List<Point> points, LocalDate first, LocalDate last, String low, String high) {
    private static final int LEFT = 110;
    private static final int WIDTH = 610;
    private static final int TOP = 14;
    private static final int HEIGHT = 160;

    /** A value where it is drawn. */
    public record Point(String x, String y, boolean provisional) {}

    /** Of values with the newest first; null where there is nothing to draw. */
    static @Nullable RateChart of(List<RateValueView> newestFirst) {
        if (newestFirst.isEmpty()) {
            return null;
        }
        var last = newestFirst.get(0).day();
        var first = newestFirst.get(newestFirst.size() - 1).day();
        var values =
                newestFirst.stream().map(each -> new BigDecimal(each.value())).toList();
        var low = values.stream().reduce(values.get(0), BigDecimal::min);
        var high = values.stream().reduce(values.get(0), BigDecimal::max);
        var points = new ArrayList<Point>();
        for (var index = newestFirst.size() - 1; index >= 0; index--) {
            var value = newestFirst.get(index);
            var right = part(ChronoUnit.DAYS.between(first, value.day()), ChronoUnit.DAYS.between(first, last));
            var up = part(values.get(index).subtract(low), high.subtract(low));
            points.add(new Point(at(LEFT + WIDTH * right), at(TOP + HEIGHT * (1 - up)), value.provisional()));
        }
        return new RateChart(points, first, last, low.toPlainString(), high.toPlainString());
    }

    /** Of a span without width everything lies in the middle. */
    private static double part(BigDecimal distance, BigDecimal span) {
        return span.signum() == 0
                ? 0.5
                : distance.divide(span, MathContext.DECIMAL32).doubleValue();
    }

    private static double part(long distance, long span) {
        return part(BigDecimal.valueOf(distance), BigDecimal.valueOf(span));
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    public int count() {
        return points.size();
    }

    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }
}
