package org.concordat.payment.statement.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.payment.statement.StatementDesk;
import org.concordat.payment.statement.StatementId;

@Named("remindToAnswer")
@ApplicationScoped
class RemindToAnswer implements JavaDelegate {
    private final StatementDesk desk;

    RemindToAnswer(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.remind(StatementId.fromString(execution.getProcessBusinessKey()));
    }
}
