package org.concordat.platform.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.concordat.platform.Money;

/** How values read on a page: {@code 1,250,000.00 EUR}, {@code 14 May 2026}. */
@TemplateExtension
class Displays {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d{4,}(\\.\\d+)?(?![\\w-])");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static String display(Money money) {
        return grouped(money.amount()) + " " + money.currency().getCurrencyCode();
    }

    /** Without its currency, where that stands above the column. */
    static String figure(Money money) {
        return grouped(money.amount());
    }

    /** A line of a calculation with its numbers grouped as amounts are: {@code 300,000.00 × 60 ÷ 100}. */
    static String grouped(String calculation) {
        return NUMBER.matcher(calculation).replaceAll(found -> grouped(new BigDecimal(found.group())));
    }

    static String display(LocalDate day) {
        return DAY.format(day);
    }

    private static String grouped(BigDecimal amount) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount);
    }
}
