package org.concordat.procurement.tender.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.procurement.tender.TenderCancelled;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderPublished;
import org.concordat.procurement.tender.TenderView;
import org.concordat.workflow.Case;
import org.concordat.workflow.Processes;

/** Begins the procurement process with the publication and ends it with a cancellation. The tender decides; the process follows. */
@ApplicationScoped
public class ProcurementProcess {
    /** The model that all parts of procurement share; its business key is the tender. */
    public static final String KEY = "procurement";

    private final Processes processes;
    private final TenderDesk desk;

    ProcurementProcess(Processes processes, TenderDesk desk) {
        this.processes = processes;
        this.desk = desk;
    }

    void begin(@Observes TenderPublished fact) {
        var tender = desk.find(fact.tender(), Actor.system());
        var about = new Case(
                fact.about(), tender.number() + " " + tender.title(), "/tenders/" + tender.id(), audience(tender));
        processes.start(KEY, about, times(tender));
    }

    /** A draft has no instance, and then nothing ends. */
    void end(@Observes TenderCancelled fact) {
        processes.cancel(KEY, fact.tender().value(), "The tender was cancelled");
    }

    private static Map<String, OrganisationId> audience(TenderView tender) {
        return Map.of(
                Role.OPENING_CUSTODIAN, tender.authority(),
                Role.EVALUATOR, tender.authority(),
                Role.APPROVER, tender.authority());
    }

    private static Map<String, Instant> times(TenderView tender) {
        return Map.of(
                "deadline", tender.deadline(),
                "openingDueAt", Objects.requireNonNull(tender.openingDueAt()),
                "scoringDueAt", Objects.requireNonNull(tender.scoringDueAt()),
                "consensusDueAt", Objects.requireNonNull(tender.consensusDueAt()),
                "awardDueAt", Objects.requireNonNull(tender.awardDueAt()));
    }
}
