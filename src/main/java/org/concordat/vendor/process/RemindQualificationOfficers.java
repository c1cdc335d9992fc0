package org.concordat.vendor.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.vendor.VendorId;

@Named("remindQualificationOfficers")
@ApplicationScoped
class RemindQualificationOfficers implements JavaDelegate {
    private final VendorReminders reminders;

    RemindQualificationOfficers(VendorReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remindOfficers(VendorId.fromString(execution.getProcessBusinessKey()));
    }
}
