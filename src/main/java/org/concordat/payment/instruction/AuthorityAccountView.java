package org.concordat.payment.instruction;

import java.time.Instant;
import org.concordat.platform.Versioned;
import org.concordat.vendor.BankAccountStatus;
import org.jspecify.annotations.Nullable;

/** An account that the reader's own authority pays from. */
public record AuthorityAccountView(
        AuthorityAccountId id,
        int version,
        String holder,
        String iban,
        String bic,
        BankAccountStatus status,
        Instant enteredAt,
        @Nullable Instant verifiedAt)
        implements Versioned {
    public boolean awaitsCheck() {
        return status == BankAccountStatus.PROPOSED;
    }
}
