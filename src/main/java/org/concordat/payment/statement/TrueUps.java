package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.concordat.platform.Fact;
import org.concordat.rates.RateRevised;

/** Finds the settled statements that a revised value was used in: each may have to be restated. */
@ApplicationScoped
class TrueUps {
    private final SharingStatements statements;
    private final Event<Fact> facts;

    TrueUps(SharingStatements statements, Event<Fact> facts) {
        this.statements = statements;
        this.facts = facts;
    }

    void find(@Observes RateRevised revised) {
        statements
                .computedFrom(revised.series().value(), revised.day())
                .forEach(statement -> facts.fire(
                        new TrueUpDue(statement.id(), revised.series().toString(), revised.by())));
    }
}
