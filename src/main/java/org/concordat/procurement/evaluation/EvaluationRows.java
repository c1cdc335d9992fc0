package org.concordat.procurement.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.concordat.procurement.tender.TenderId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EvaluationRows {
    private final EntityManager entityManager;

    EvaluationRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object row) {
        entityManager.persist(row);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    List<ConflictDeclaration> declarations(TenderId tender) {
        return of(tender, ConflictDeclaration.class);
    }

    List<ScoreSheet> sheets(TenderId tender) {
        return of(tender, ScoreSheet.class);
    }

    @Nullable
    Consensus consensus(TenderId tender) {
        return entityManager.find(Consensus.class, tender);
    }

    private <T> List<T> of(TenderId tender, Class<T> type) {
        return entityManager
                .createQuery("from " + type.getSimpleName() + " where tender = :tender order by id", type)
                .setParameter("tender", tender)
                .getResultList();
    }
}
