package org.concordat.payment.bank;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;

/** What a bank says of a payment, by the external code set of ISO 20022; the names are the codes. */
public enum PaymentStatus {
    /** Received, nothing checked yet. */
    RCVD,
    /** Presented to the payer for authorisation. */
    PRES,
    /** Checks are pending. */
    PDNG,
    /** Authorised by some of those who must. */
    PATC,
    /** The form is right. */
    ACTC,
    /** The customer's profile allows it. */
    ACCP,
    /** Funds are there. */
    ACFC,
    /** Accepted with a change, such as another day. */
    ACWC,
    /** Accepted without posting to the creditor so far. */
    ACWP,
    /** Accepted, settlement is going on. */
    ACSP,
    /** Settled on the debtor's account. */
    ACSC,
    /** Settled on the creditor's account. */
    ACCC,
    /** Some accepted, others not. */
    PART,
    /** Blocked on its way: neither posted nor returned. */
    BLCK,
    /** Cancelled. */
    CANC,
    /** Rejected. */
    RJCT;

    private static final Set<PaymentStatus> SETTLED = EnumSet.of(ACSC, ACCC);
    private static final Set<PaymentStatus> REFUSED = EnumSet.of(RJCT, CANC);

    /** The money has left the debtor's account. */
    public boolean isSettled() {
        return SETTLED.contains(this);
    }

    /** No money will leave the debtor's account. */
    public boolean isRefused() {
        return REFUSED.contains(this);
    }

    static PaymentStatus of(String code) {
        for (var status : values()) {
            if (status.name().equals(code)) {
                return status;
            }
        }
        throw new InvalidValue("bank-file-status", "No status of a payment is called '" + Texts.shorten(code) + "'");
    }
}
