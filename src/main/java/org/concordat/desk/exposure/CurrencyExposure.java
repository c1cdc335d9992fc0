package org.concordat.desk.exposure;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** The exposure in one currency, and in the one it is converted into; with the rate, or why there is none. */
public record CurrencyExposure(
        Currency currency,
        Exposure exposure,
        @Nullable Exposure converted,
        @Nullable UsedRate rate,
        @Nullable NotConverted notConverted) {
    /** In the currency it is converted into already. */
    static CurrencyExposure same(Exposure exposure) {
        return new CurrencyExposure(exposure.committed().currency(), exposure, exposure, null, null);
    }

    static CurrencyExposure at(UsedRate rate, Exposure exposure) {
        return new CurrencyExposure(
                exposure.committed().currency(), exposure, exposure.converted(rate::convert), rate, null);
    }

    static CurrencyExposure not(NotConverted reason, Exposure exposure) {
        return new CurrencyExposure(exposure.committed().currency(), exposure, null, null, reason);
    }
}
