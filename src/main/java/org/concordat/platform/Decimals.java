package org.concordat.platform;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads decimal texts strictly: digits, one point, a leading minus; no exponent, no spaces, at most 40 characters. */
public final class Decimals {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");

    private Decimals() {}

    /** @throws InvalidValue with the given code when the text is no plain decimal */
    public static BigDecimal parse(@Nullable String text, String code) {
        if (text == null || text.length() > 40 || !PLAIN.matcher(text).matches()) {
            throw new InvalidValue(code, "Write a plain decimal such as 1234.50; got '" + Texts.shorten(text) + "'");
        }
        return new BigDecimal(text);
    }
}
