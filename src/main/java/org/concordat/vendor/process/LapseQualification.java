package org.concordat.vendor.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.vendor.VendorId;
import org.concordat.vendor.VendorRegister;

@Named("lapseQualification")
@ApplicationScoped
class LapseQualification implements JavaDelegate {
    private final VendorRegister register;

    LapseQualification(VendorRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.lapse(VendorId.fromString(execution.getProcessBusinessKey()));
    }
}
