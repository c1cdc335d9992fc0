package org.concordat.project.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.project.GateReminders;
import org.concordat.project.ProjectId;

@Named("remindGateApprovers")
@ApplicationScoped
class RemindGateApprovers implements JavaDelegate {
    private final GateReminders reminders;

    RemindGateApprovers(GateReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(ProjectId.fromString(execution.getProcessBusinessKey()));
    }
}
