package org.concordat.procurement.award.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.procurement.award.AwardNotices;
import org.concordat.procurement.tender.TenderId;

@Named("notifyBidders")
@ApplicationScoped
class NotifyBidders implements JavaDelegate {
    private final AwardNotices notices;

    NotifyBidders(AwardNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.send(TenderId.fromString(execution.getProcessBusinessKey()));
    }
}
