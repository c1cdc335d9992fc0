package org.concordat.desk.exposure;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.concordat.payment.PortfolioFilter;
import org.concordat.platform.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which exposure is looked at; each part may be left open.
 *
 * @param asOf the value date up to which the books are read, and the day that rates are looked up for
 * @param into the currency to convert into
 * @param series codes of the exchange series to convert by, where an authority keeps several for a pair of currencies
 */
public record ExposureQuestion(
        @Nullable OrganisationId authority,
        @Nullable Currency currency,
        @Nullable String text,
        @Nullable LocalDate asOf,
        @Nullable Currency into,
        List<String> series) {
    /** Everything as of today. */
    public static final ExposureQuestion ALL = new ExposureQuestion(null, null, null, null, null, List.of());

    PortfolioFilter filter() {
        return new PortfolioFilter(authority, null, currency, text);
    }

    public ExposureQuestion withAsOf(LocalDate day) {
        return new ExposureQuestion(authority, currency, text, day, into, series);
    }
}
