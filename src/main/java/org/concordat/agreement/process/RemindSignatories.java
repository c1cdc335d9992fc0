package org.concordat.agreement.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.Side;
import org.concordat.agreement.SignatureReminders;

@Named("remindSignatories")
@ApplicationScoped
class RemindSignatories implements JavaDelegate {
    private final SignatureReminders reminders;

    RemindSignatories(SignatureReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var side = execution.getCurrentActivityId().equals("remind-vendor") ? Side.VENDOR : Side.AUTHORITY;
        reminders.remind(AgreementId.fromString(execution.getProcessBusinessKey()), side);
    }
}
