package org.concordat.vendor;

import org.concordat.platform.Bic;
import org.concordat.platform.Iban;
import org.jspecify.annotations.Nullable;

/** The account that a vendor is paid to today. */
public record VerifiedAccount(
        BankAccountId id,
        String holder,
        Iban iban,
        @Nullable Bic bic) {}
