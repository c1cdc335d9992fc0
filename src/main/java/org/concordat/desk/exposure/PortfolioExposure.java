package org.concordat.desk.exposure;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exposure of all agreements that were asked for.
 *
 * @param converted all of it in one currency; missing where a part of it could not be converted
 */
public record PortfolioExposure(
        LocalDate asOf,
        int agreements,
        Currency into,
        List<CurrencyExposure> currencies,
        @Nullable Exposure converted) {
    static PortfolioExposure of(LocalDate asOf, int agreements, Currency into, List<CurrencyExposure> currencies) {
        var sum = Exposure.of(List.of(), into);
        for (var each : currencies) {
            var part = each.converted();
            if (part == null) {
                return new PortfolioExposure(asOf, agreements, into, currencies, null);
            }
            sum = sum.plus(part);
        }
        return new PortfolioExposure(asOf, agreements, into, currencies, sum);
    }
}
