package org.concordat.sharing.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.concordat.platform.IsoTexts;

/** Values of inputs and results as people read them: {@code -1,250,000.00}, {@code 14 May 2026}. */
final class Figures {
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final BigDecimal SMALL = new BigDecimal("0.0000001");
    private static final BigDecimal LARGE = new BigDecimal("1000000000000");

    private Figures() {}

    static String shown(String text) {
        if (DAY.matcher(text).matches()) {
            return day(text);
        }
        return DECIMAL.matcher(text).matches() ? grouped(new BigDecimal(text)) : text;
    }

    /** A bidder may call himself what only looks like a day. */
    private static String day(String text) {
        try {
            return WRITTEN.format(IsoTexts.day(text));
        } catch (DateTimeException name) {
            return text;
        }
    }

    /** Along an axis there is no room for more than a dozen digits. */
    static String brief(BigDecimal number) {
        var size = number.abs();
        var isBrief = size.signum() == 0 || size.compareTo(SMALL) >= 0 && size.compareTo(LARGE) < 0;
        return isBrief
                ? grouped(number)
                : new DecimalFormat("0.##E0", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    private static String grouped(BigDecimal number) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
