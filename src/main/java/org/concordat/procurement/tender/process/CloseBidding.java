package org.concordat.procurement.tender.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderProgress;

@Named("closeBidding")
@ApplicationScoped
class CloseBidding implements JavaDelegate {
    private final TenderProgress progress;

    CloseBidding(TenderProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.closeBidding(TenderId.fromString(execution.getProcessBusinessKey()));
    }
}
