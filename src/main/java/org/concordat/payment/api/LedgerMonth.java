package org.concordat.payment.api;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.IsoTexts;
import org.concordat.platform.Texts;

/** A month as it stands in an address. */
public final class LedgerMonth {
    private LedgerMonth() {}

    /** @throws InvalidValue when the text is no month such as 2026-03 */
    public static YearMonth parse(String text) {
        try {
            return YearMonth.from(IsoTexts.day(text + "-01"));
        } catch (DateTimeException malformed) {
            throw new InvalidValue("month", "A month is written as 2026-03; got '" + Texts.shorten(text) + "'");
        }
    }
}
