package org.concordat.sharing.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Where a number lies between two edges of a drawing, and which round numbers stand along them. */
record Axis(BigDecimal least, BigDecimal most, double start, double end) {
    private static final int TICKS = 5;
    private static final int[] ROUND = {1, 2, 5, 10};

    /** Wide enough for these numbers, with round numbers at both ends. */
    static Axis around(BigDecimal least, BigDecimal most, double start, double end) {
        var upper = most.compareTo(least) > 0 ? most : least.add(BigDecimal.ONE);
        var step = step(upper.subtract(least));
        return new Axis(
                least.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                upper.divide(step, 0, RoundingMode.CEILING).multiply(step),
                start,
                end);
    }

    boolean holds(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    /** With one decimal, as drawings write it. */
    String at(BigDecimal number) {
        var part = number.subtract(least)
                .divide(most.subtract(least), MathContext.DECIMAL64)
                .doubleValue();
        return BigDecimal.valueOf(start + part * (end - start))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    List<BigDecimal> ticks() {
        var step = step(most.subtract(least));
        var ticks = new ArrayList<BigDecimal>();
        for (var tick = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
                tick.compareTo(most) <= 0;
                tick = tick.add(step)) {
            ticks.add(plain(tick));
        }
        return ticks;
    }

    /** Whole numbers from edge to edge, where round ones mean nothing: days. */
    List<BigDecimal> evenly() {
        var ticks = new ArrayList<BigDecimal>();
        for (var index = 0; index < TICKS; index++) {
            ticks.add(least.add(most.subtract(least)
                    .multiply(BigDecimal.valueOf(index))
                    .divide(BigDecimal.valueOf(TICKS - 1L), 0, RoundingMode.HALF_UP)));
        }
        return ticks.stream().distinct().toList();
    }

    private static BigDecimal step(BigDecimal span) {
        var raw = span.divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
        var unit = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        for (var round : ROUND) {
            var step = unit.multiply(BigDecimal.valueOf(round));
            if (step.compareTo(raw) >= 0) {
                return step;
            }
        }
        return unit.multiply(BigDecimal.TEN);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
