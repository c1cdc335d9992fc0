package org.concordat.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Money;
import org.concordat.platform.Versioned;

/**
 * A certificate as both sides read it, with the steps of its split and its payments.
 *
 * @param instructed what of the outstanding amount is being paid by an open instruction
 */
public record CertificateView(
        CertificateId id,
        int version,
        String number,
        UUID agreement,
        UUID milestone,
        String code,
        String title,
        CertificateStatus status,
        Money certified,
        Money ownShare,
        Money payable,
        Money paid,
        Money outstanding,
        Money instructed,
        LocalDate certifiedOn,
        CostSplit split,
        List<PaidAmount> payments)
        implements Versioned {
    /** Outstanding and not being paid already. */
    public Money free() {
        return outstanding.minus(instructed);
    }

    /** One payment; who recorded it stays in the audit record. */
    public record PaidAmount(UUID id, Money amount, LocalDate valueDate, String bankReference, Instant recordedAt) {}
}
