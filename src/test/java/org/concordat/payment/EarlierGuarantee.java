package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.ledger.Account;
import org.concordat.ledger.EntryId;
import org.concordat.ledger.Ledger;
import org.concordat.ledger.Line;
import org.concordat.ledger.Posting;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** Posts 50 EUR of a guarantee into the books of an agreement, with a value date before it was signed. */
@ApplicationScoped
public class EarlierGuarantee {
    private final Ledger ledger;

    EarlierGuarantee(Ledger ledger) {
        this.ledger = ledger;
    }

    public EntryId of(SignedPromise promise, LocalDate day) {
        var amount = Money.of("50.00", "EUR");
        var lines = List.of(
                new Line(Account.CONTINGENT, Party.AUTHORITY, amount),
                new Line(Account.CONTINGENT_OFFSET, Party.AUTHORITY, amount.negated()));
        var source = new Reference("guarantee", UUID.randomUUID());
        return ledger.post(
                new Posting(
                        Commitment.reference(promise.agreement()), "=Guarantee given", source, "guarantee", day, lines),
                Actor.system());
    }
}
