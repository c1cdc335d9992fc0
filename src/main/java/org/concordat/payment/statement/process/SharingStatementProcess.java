package org.concordat.payment.statement.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.payment.statement.DisputeDecided;
import org.concordat.payment.statement.StatementAnswered;
import org.concordat.payment.statement.StatementDesk;
import org.concordat.payment.statement.StatementIssued;
import org.concordat.payment.statement.StatementStatus;
import org.concordat.platform.Actor;
import org.concordat.workflow.Case;
import org.concordat.workflow.Processes;

/** Keeps the process in step with the statement. The statement decides; the process follows. */
@ApplicationScoped
class SharingStatementProcess {
    static final String KEY = "sharing-statement";

    private final Processes processes;
    private final StatementDesk desk;

    SharingStatementProcess(Processes processes, StatementDesk desk) {
        this.processes = processes;
        this.desk = desk;
    }

    void issued(@Observes StatementIssued fact) {
        var statement = desk.find(fact.statement(), Actor.system());
        var audience = Map.of(
                Role.DELIVERY_MANAGER, statement.vendor(),
                Role.APPROVER, statement.authority());
        var about = new Case(
                fact.about(),
                statement.number() + " " + statement.clauseTitle(),
                "/sharing-statements/" + statement.id(),
                audience);
        var dates = fact.dates();
        processes.start(
                KEY,
                about,
                Map.of(
                        "dueAt", dates.answerDueAt(),
                        "remindAt", dates.remindAt(),
                        "decideDueAt", dates.decideDueAt()));
    }

    /** Where the term ended in silence, the process itself did it and goes on by itself. */
    void answered(@Observes StatementAnswered fact) {
        if (!fact.bySilence()) {
            processes.complete(
                    KEY,
                    fact.statement().value(),
                    "answer",
                    Map.of("outcome", fact.status().name()),
                    Map.of());
        }
    }

    void decided(@Observes DisputeDecided fact) {
        if (fact.status() != StatementStatus.DISPUTED) {
            processes.complete(KEY, fact.statement().value(), "decide");
        }
    }
}
