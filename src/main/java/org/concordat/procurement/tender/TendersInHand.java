package org.concordat.procurement.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far the tenders have come that somebody works on; for comparing them with their processes. */
@ApplicationScoped
@Transactional
public class TendersInHand {
    private final EntityManager entityManager;

    TendersInHand(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The tenders that stand in one of some states, each with its state; no entity is loaded. */
    public Map<TenderId, TenderStatus> in(Set<TenderStatus> states) {
        return entityManager
                .createQuery(
                        "select t.id.value as id, t.status as status from Tender t where t.status in :states",
                        Tuple.class)
                .setParameter("states", states)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new TenderId(row.get("id", UUID.class)), row -> row.get("status", TenderStatus.class)));
    }
}
