package org.concordat.desk.exposure.page;

import java.util.List;
import java.util.Objects;
import org.concordat.desk.exposure.CurrencyExposure;
import org.concordat.desk.exposure.NotConverted;
import org.concordat.desk.exposure.UsedRate;

/** By which rates the amounts of a page were converted, and which were not, with the reason. */
public record RateNotes(String into, List<UsedRate> used, List<Missing> missing) {
    public record Missing(String currency, NotConverted reason) {}

    static RateNotes of(String into, List<CurrencyExposure> currencies) {
        return new RateNotes(
                into,
                currencies.stream()
                        .map(CurrencyExposure::rate)
                        .filter(Objects::nonNull)
                        .toList(),
                currencies.stream()
                        .filter(each -> each.notConverted() != null)
                        .map(each -> new Missing(
                                each.currency().getCurrencyCode(), Objects.requireNonNull(each.notConverted())))
                        .toList());
    }
}
