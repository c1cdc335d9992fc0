package org.concordat.procurement.bid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.Texts;

/** What a vendor offers: sealed from the first draft on, so that no list or page can show it by accident. */
public record BidContent(
        @NotNull Money price,

        @NotBlank @Size(max = 20_000) @Pattern(regexp = Texts.LINES)
        String technicalOffer) {

    /** A price is more than zero and in the currency of the estimate. */
    BidContent checked(Currency wanted) {
        if (!price.isPositive()) {
            throw new InvalidValue("price-not-positive", "The price is more than zero.");
        }
        if (!price.currency().equals(wanted)) {
            throw new InvalidValue("currency-differs", "This tender takes prices in " + wanted + ".");
        }
        return this;
    }
}
