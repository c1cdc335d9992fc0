package org.concordat.payment.statement.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.payment.statement.StatementDesk;
import org.concordat.payment.statement.StatementId;

@Named("closeInSilence")
@ApplicationScoped
class CloseInSilence implements JavaDelegate {
    private final StatementDesk desk;

    CloseInSilence(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var status = desk.closeInSilence(StatementId.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("outcome", status.name());
    }
}
