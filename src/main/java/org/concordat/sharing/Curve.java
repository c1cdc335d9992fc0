package org.concordat.sharing;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.sharing.InputField.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a mechanism gives while one of its inputs varies.
 *
 * @param over the name of the input that varies
 * @param shows the parts of the result, by name
 * @param present the point at the inputs as they were given
 */
public record Curve(String over, Kind kind, List<String> shows, Point present, List<Point> points) {
    /**
     * One calculation.
     *
     * @param number the quantity where numbers can be spaced: a day is the count of days since 1970
     * @param values the parts of the result in their order; null where a part is not determined, or all of it is refused
     * @param refusal why there is no answer, or null
     */
    public record Point(
            String quantity,
            BigDecimal number,
            List<@Nullable BigDecimal> values,
            @Nullable String refusal) {
        public boolean isAnswered() {
            return values.stream().anyMatch(value -> value != null);
        }
    }

    public long unanswered() {
        return points.stream().filter(point -> !point.isAnswered()).count();
    }

    /** How a number on the axis of the quantity is written. */
    public String quantity(BigDecimal number) {
        return new Quantity(kind).text(number);
    }
}
