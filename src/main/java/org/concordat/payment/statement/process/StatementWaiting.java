package org.concordat.payment.statement.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.payment.statement.StatementDesk;
import org.concordat.payment.statement.StatementStatus;
import org.concordat.workflow.Waiting;

/** An issued statement waits for its answer, a disputed one for the decision. */
@ApplicationScoped
class StatementWaiting implements Waiting {
    private final StatementDesk desk;

    StatementWaiting(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String processKey() {
        return SharingStatementProcess.KEY;
    }

    @Override
    public Map<UUID, Set<String>> expectedTasks() {
        var expected = new HashMap<UUID, Set<String>>();
        desk.open()
                .forEach((statement, status) -> expected.put(
                        statement.value(), Set.of(status == StatementStatus.ISSUED ? "answer" : "decide")));
        return expected;
    }
}
