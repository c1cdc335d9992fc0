package org.concordat.procurement.evaluation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.concordat.procurement.evaluation.ScoringFinished;
import org.concordat.procurement.evaluation.TenderEvaluated;
import org.concordat.procurement.tender.process.ProcurementProcess;
import org.concordat.workflow.Processes;

/** Completes scoring with the last sheet and consensus with its confirmation. */
@ApplicationScoped
class EvaluationProcess {
    private final Processes processes;

    EvaluationProcess(Processes processes) {
        this.processes = processes;
    }

    void scored(@Observes ScoringFinished fact) {
        processes.complete(ProcurementProcess.KEY, fact.tender().value(), "scoring");
    }

    void evaluated(@Observes TenderEvaluated fact) {
        processes.complete(ProcurementProcess.KEY, fact.tender().value(), "consensus");
    }
}
