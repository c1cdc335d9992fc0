package org.concordat.procurement.award.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.concordat.procurement.award.AwardOutcome;
import org.concordat.procurement.award.StandstillBegan;
import org.concordat.procurement.award.TenderAwarded;
import org.concordat.procurement.award.TenderNotAwarded;
import org.concordat.procurement.tender.process.ProcurementProcess;
import org.concordat.workflow.Processes;

/** Completes the decision; its outcome leads the process to its end, or into the standstill when the bidders were told. */
@ApplicationScoped
class AwardProcess {
    private static final String TASK = "award-decision";

    private final Processes processes;

    AwardProcess(Processes processes) {
        this.processes = processes;
    }

    void awarded(@Observes TenderAwarded fact) {
        processes.complete(
                ProcurementProcess.KEY,
                fact.tender().value(),
                TASK,
                Map.of("outcome", AwardOutcome.AWARDED.name()),
                Map.of());
    }

    void told(@Observes StandstillBegan fact) {
        processes.correlate(
                ProcurementProcess.KEY,
                fact.tender().value(),
                "bidders-told",
                Map.of("standstillEndsAt", fact.endsAt()));
    }

    void notAwarded(@Observes TenderNotAwarded fact) {
        processes.complete(
                ProcurementProcess.KEY,
                fact.tender().value(),
                TASK,
                Map.of("outcome", AwardOutcome.NO_AWARD.name()),
                Map.of());
    }
}
