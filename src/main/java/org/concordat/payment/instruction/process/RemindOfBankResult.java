package org.concordat.payment.instruction.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.payment.instruction.InstructionDesk;
import org.concordat.payment.instruction.InstructionId;

@Named("remindOfBankResult")
@ApplicationScoped
class RemindOfBankResult implements JavaDelegate {
    private final InstructionDesk desk;

    RemindOfBankResult(InstructionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.remind(InstructionId.fromString(execution.getProcessBusinessKey()));
    }
}
