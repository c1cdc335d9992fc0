package org.concordat.desk.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import org.concordat.rates.NewSeries;
import org.concordat.rates.RateKind;
import org.jspecify.annotations.Nullable;

/** Series as a ministry keeps them; every number is invented and says so. Each month's number is always the same. */
enum DemoSeries {
    PRICES("CPI-2020", RateKind.INDEX, "Consumer price index", "117.2", "0.21", "0.16"),
    EURO(
            "EUR-USD",
            RateKind.EXCHANGE,
            "Euro in US dollars, first working day of the month",
            "1.0742",
            "0.0004",
            "0.0131"),
    REFERENCE("REF-RATE", RateKind.INTEREST, "Reference rate for late payment", "3.75", "-0.03", "0.05");

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int SWING = 7;

    private final String code;
    private final RateKind kind;
    private final String title;
    private final BigDecimal start;
    private final BigDecimal trend;
    private final BigDecimal swing;

    DemoSeries(String code, RateKind kind, String title, String start, String trend, String swing) {
        this.code = code;
        this.kind = kind;
        this.title = title;
        this.start = new BigDecimal(start);
        this.trend = new BigDecimal(trend);
        this.swing = new BigDecimal(swing);
    }

    NewSeries form() {
        return new NewSeries(
                code,
                kind,
                title,
                "Invented for the demonstration: nobody publishes these numbers, and none of them is real.",
                currency("EUR"),
                currency("USD"),
                kind == RateKind.INDEX ? "2020 = 100" : null,
                null);
    }

    private @Nullable Currency currency(String currency) {
        return kind == RateKind.EXCHANGE ? Currency.getInstance(currency) : null;
    }

    /** All that is published by that day: the number of its month may still be revised. */
    String file(LocalDate today) {
        var file = new StringBuilder("day,value,status,note\n");
        var newest = today.withDayOfMonth(1);
        for (var month = FIRST; !month.isAfter(newest); month = month.plusMonths(1)) {
            file.append(month)
                    .append(',')
                    .append(value(month).toPlainString())
                    .append(month.equals(newest) ? ",provisional," : ",final,")
                    .append("Invented release of ")
                    .append(month)
                    .append('\n');
        }
        return file.toString();
    }

    private BigDecimal value(LocalDate month) {
        var months = ChronoUnit.MONTHS.between(FIRST, month);
        var place = months * months % SWING - SWING / 2;
        return start.add(trend.multiply(BigDecimal.valueOf(months))).add(swing.multiply(BigDecimal.valueOf(place)));
    }
}
