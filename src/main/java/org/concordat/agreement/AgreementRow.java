package org.concordat.agreement;

import java.time.Instant;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** An agreement in a list. */
public record AgreementRow(
        AgreementId id,
        String number,
        String title,
        String authorityName,
        String vendorName,
        Money value,
        AgreementStatus status,
        @Nullable Instant signatureDueAt) {}
