package org.concordat.procurement.tender.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TendersInHand;
import org.concordat.workflow.Waiting;

/** From the deadline to the award a tender waits for somebody; before and after it waits for a day only. */
@ApplicationScoped
class TenderWaiting implements Waiting {
    private static final Map<TenderStatus, String> TASKS = Map.of(
            TenderStatus.CLOSED, "opening",
            TenderStatus.OPENED, "scoring",
            TenderStatus.SCORED, "consensus",
            TenderStatus.EVALUATED, "award-decision");

    private final TendersInHand tenders;

    TenderWaiting(TendersInHand tenders) {
        this.tenders = tenders;
    }

    @Override
    public String processKey() {
        return ProcurementProcess.KEY;
    }

    @Override
    public Map<UUID, Set<String>> expectedTasks() {
        var expected = new HashMap<UUID, Set<String>>();
        tenders.in(TASKS.keySet())
                .forEach((tender, status) ->
                        expected.put(tender.value(), Set.of(Objects.requireNonNull(TASKS.get(status)))));
        return expected;
    }
}
