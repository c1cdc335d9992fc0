package org.concordat.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.platform.Decimals;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.IsoTexts;
import org.concordat.sharing.InputField.Kind;

/** The input that varies along the axis of a chart: a decimal, a count or a day, as numbers that can be spaced evenly. */
record Quantity(Kind kind) {
    private static final int MOST_DECIMALS = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long HALF_A_YEAR = 183;

    /** @throws InvalidValue where the text is none */
    BigDecimal number(String text) {
        return switch (kind) {
            case COUNT -> BigDecimal.valueOf(count(text));
            case DAY -> BigDecimal.valueOf(day(text).toEpochDay());
            default -> Decimals.parse(text, "decimal");
        };
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new InvalidValue("whole-number", "Write a whole number such as 12");
        }
    }

    private static LocalDate day(String text) {
        try {
            return IsoTexts.day(text);
        } catch (DateTimeException wrong) {
            throw new InvalidValue("day", "Write a day as 2026-03-31");
        }
    }

    String text(BigDecimal number) {
        return kind == Kind.DAY ? LocalDate.ofEpochDay(number.longValueExact()).toString() : number.toPlainString();
    }

    JsonNode node(BigDecimal number) {
        return kind == Kind.COUNT
                ? JsonNodeFactory.instance.numberNode(number.intValueExact())
                : JsonNodeFactory.instance.textNode(text(number));
    }

    /** From nothing to twice as much; days half a year to either side. */
    BigDecimal usualStart(BigDecimal present) {
        if (kind == Kind.DAY) {
            return present.subtract(BigDecimal.valueOf(HALF_A_YEAR)).max(number("0001-01-01"));
        }
        return bounded(present.add(present)).min(BigDecimal.ZERO);
    }

    BigDecimal usualEnd(BigDecimal present) {
        if (kind == Kind.DAY) {
            return present.add(BigDecimal.valueOf(HALF_A_YEAR)).min(number("9999-12-31"));
        }
        return present.signum() == 0 ? HUNDRED : bounded(present.add(present)).max(BigDecimal.ZERO);
    }

    private BigDecimal bounded(BigDecimal number) {
        return kind == Kind.COUNT
                ? number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).max(BigDecimal.valueOf(Integer.MIN_VALUE))
                : number;
    }

    /** So many numbers from start to end, evenly; fewer where only whole ones count and there are not so many. */
    List<BigDecimal> between(BigDecimal start, BigDecimal end, int count) {
        var gaps = BigDecimal.valueOf(count - 1L);
        var span = end.subtract(start);
        var decimals = decimals(start, end, span.divide(gaps, MOST_DECIMALS, RoundingMode.HALF_UP));
        return IntStream.range(0, count)
                .mapToObj(index -> span.multiply(BigDecimal.valueOf(index))
                        .divide(gaps, MOST_DECIMALS, RoundingMode.HALF_UP)
                        .add(start)
                        .setScale(decimals, RoundingMode.HALF_UP))
                .distinct()
                .toList();
    }

    /** As few as tell the steps apart: amounts of money stay such. */
    private int decimals(BigDecimal start, BigDecimal end, BigDecimal step) {
        if (kind != Kind.DECIMAL) {
            return 0;
        }
        var written = Math.max(start.scale(), end.scale());
        var needed = step.signum() == 0 ? 0 : step.scale() - step.precision() + 2;
        return Math.min(MOST_DECIMALS, Math.max(written, needed));
    }
}
