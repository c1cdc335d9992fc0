package org.concordat.payment;

import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which signed agreements: each part may be left open. */
public record PortfolioFilter(
        @Nullable OrganisationId authority,
        @Nullable UUID agreement,
        @Nullable Currency currency,
        @Nullable String text) {
    public PortfolioFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public static PortfolioFilter of(UUID agreement) {
        return new PortfolioFilter(null, agreement, null, null);
    }
}
