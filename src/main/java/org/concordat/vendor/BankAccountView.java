package org.concordat.vendor;

import java.time.Instant;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A bank account of a vendor; {@code masked} says that only the last four characters of the number are shown. */
public record BankAccountView(
        BankAccountId id,
        int version,
        VendorId vendor,
        String holder,
        String iban,
        @Nullable String bic,
        boolean masked,
        BankAccountStatus status,
        Instant proposedAt,
        @Nullable String source,
        @Nullable String note,
        @Nullable Instant verifiedAt,
        @Nullable String refusalReason)
        implements Versioned {
    public boolean awaitsCheck() {
        return status == BankAccountStatus.PROPOSED;
    }
}
