package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import org.concordat.ledger.Ledger;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;

/** Puts the accepted lines of a statement into the books; a restatement first takes back what it replaces. */
@ApplicationScoped
class StatementPosting {
    private final Ledger ledger;
    private final SharingStatements statements;
    private final Event<Fact> facts;

    StatementPosting(Ledger ledger, SharingStatements statements, Event<Fact> facts) {
        this.ledger = ledger;
        this.statements = statements;
        this.facts = facts;
    }

    void post(SharingStatement statement, LocalDate today, Actor by) {
        var restates = statement.restates();
        if (restates != null && statement.status() == StatementStatus.SETTLED) {
            replace(statements.require(new StatementId(restates)), statement, today, by);
        }
        for (var position : statement.takeAccepted()) {
            if (statement.lines().get(position).amount().signum() != 0) {
                ledger.post(LinePostings.of(statement, position, today), by);
            }
        }
    }

    private void replace(SharingStatement before, SharingStatement after, LocalDate today, Actor by) {
        for (var position = 0; position < before.lines().size(); position++) {
            ledger.standing(before.id().reference(), LinePostings.purpose(position))
                    .ifPresent(entry -> ledger.reverse(entry, "Replaced by " + after.number(), today, by));
        }
        before.restatedBy(after);
        facts.fire(new StatementRestated(before.id(), after.id(), by));
    }
}
