package org.concordat.procurement.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.concordat.procurement.tender.TenderId;

@ApplicationScoped
class OpeningActs {
    private final EntityManager entityManager;

    OpeningActs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(OpeningAct act) {
        entityManager.persist(act);
        entityManager.flush();
    }

    List<OpeningAct> of(TenderId tender) {
        return entityManager
                .createQuery("from OpeningAct where tender = :tender order by at", OpeningAct.class)
                .setParameter("tender", tender)
                .getResultList();
    }
}
