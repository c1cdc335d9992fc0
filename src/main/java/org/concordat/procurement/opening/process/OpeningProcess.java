package org.concordat.procurement.opening.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.concordat.procurement.opening.BidsOpened;
import org.concordat.procurement.opening.NoBidFound;
import org.concordat.procurement.tender.process.ProcurementProcess;
import org.concordat.workflow.Processes;

/** Completes the opening task; without a bid the whole process ends. */
@ApplicationScoped
class OpeningProcess {
    private final Processes processes;

    OpeningProcess(Processes processes) {
        this.processes = processes;
    }

    void opened(@Observes BidsOpened fact) {
        processes.complete(ProcurementProcess.KEY, fact.tender().value(), "opening");
    }

    void foundNothing(@Observes NoBidFound fact) {
        processes.cancel(ProcurementProcess.KEY, fact.tender().value(), "No bid was submitted");
    }
}
