package org.concordat.payment;

import static org.concordat.ledger.Account.CERTIFIED;
import static org.concordat.ledger.Account.COMMITMENT;
import static org.concordat.ledger.Account.CONTRIBUTION;
import static org.concordat.ledger.Account.OWN_SHARE;
import static org.concordat.ledger.Account.PAID;
import static org.concordat.ledger.Account.PAYABLE;
import static org.concordat.ledger.Account.RESERVED;
import static org.concordat.ledger.Account.SHARED;

import java.util.ArrayList;
import java.util.List;
import org.concordat.ledger.Account;
import org.concordat.ledger.Line;
import org.concordat.ledger.Posting;
import org.concordat.platform.Money;

/** Turns what has happened into balanced entries; computes nothing that a certificate does not say. */
final class Postings {
    static final String COMMITMENT_PURPOSE = "commitment";
    static final String CERTIFICATION_PURPOSE = "certification";
    static final String SHARING_PURPOSE = "sharing";
    static final String PAYMENT_PURPOSE = "payment";

    private Postings() {}

    /** What was promised for each milestone is reserved. */
    static Posting reservation(Commitment commitment) {
        var lines = new ArrayList<Line>();
        for (var milestone : commitment.milestones()) {
            var value = new Money(milestone.amount(), commitment.total().currency());
            pair(lines, COMMITMENT, Party.VENDOR, RESERVED, Party.VENDOR, milestone.code(), value);
        }
        var text = "Signature of " + commitment.number();
        return new Posting(
                commitment.book(), text, commitment.book(), COMMITMENT_PURPOSE, commitment.committedOn(), lines);
    }

    /** The accepted value becomes payable, and that much of the promise is released. */
    static Posting certification(Certificate certificate) {
        var lines = new ArrayList<Line>();
        var value = certificate.certified();
        pair(lines, CERTIFIED, Party.VENDOR, PAYABLE, Party.VENDOR, certificate.code(), value);
        pair(lines, RESERVED, Party.VENDOR, COMMITMENT, Party.VENDOR, certificate.code(), value);
        return posting(certificate, "Certified by ", CERTIFICATION_PURPOSE, lines);
    }

    /** Each party bears its share; the vendor's own is set off against what it is owed. */
    static Posting sharing(Certificate certificate) {
        var lines = new ArrayList<Line>();
        var item = certificate.code();
        certificate.split().shares().forEach((party, share) -> {
            if (share.signum() != 0) {
                lines.add(new Line(CONTRIBUTION, party, item, certificate.money(share)));
            }
        });
        lines.add(new Line(SHARED, Party.ALL, item, certificate.certified().negated()));
        if (certificate.ownShare().isPositive()) {
            pair(lines, PAYABLE, Party.VENDOR, OWN_SHARE, Party.VENDOR, item, certificate.ownShare());
        }
        return posting(certificate, "Shared by ", SHARING_PURPOSE, lines);
    }

    /** What has left the authority's account is no longer payable. */
    static Posting payment(Certificate certificate, Payment payment, PaymentOrder order) {
        var lines = new ArrayList<Line>();
        pair(lines, PAYABLE, Party.VENDOR, PAID, Party.AUTHORITY, certificate.code(), order.amount());
        var text = "Payment " + order.bankReference() + " on " + certificate.number();
        return new Posting(certificate.book(), text, payment.reference(), PAYMENT_PURPOSE, order.valueDate(), lines);
    }

    private static Posting posting(Certificate certificate, String text, String purpose, List<Line> lines) {
        return new Posting(
                certificate.book(),
                text + certificate.number(),
                certificate.id().reference(),
                purpose,
                certificate.certifiedOn(),
                lines);
    }

    private static void pair(
            List<Line> lines,
            Account debit,
            String debitParty,
            Account credit,
            String creditParty,
            String item,
            Money amount) {
        lines.add(new Line(debit, debitParty, item, amount));
        lines.add(new Line(credit, creditParty, item, amount.negated()));
    }
}
