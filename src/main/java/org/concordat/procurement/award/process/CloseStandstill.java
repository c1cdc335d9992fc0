package org.concordat.procurement.award.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.procurement.award.Awards;
import org.concordat.procurement.tender.TenderId;

@Named("closeStandstill")
@ApplicationScoped
class CloseStandstill implements JavaDelegate {
    private final Awards awards;

    CloseStandstill(Awards awards) {
        this.awards = awards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awards.closeStandstill(TenderId.fromString(execution.getProcessBusinessKey()));
    }
}
