package org.concordat.procurement.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.concordat.platform.NotFound;

@ApplicationScoped
class Questions {
    private final EntityManager entityManager;

    Questions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Question question) {
        entityManager.persist(question);
    }

    Question require(TenderId tender, int number) {
        return entityManager
                .createQuery("from Question where tender = :tender and number = :number", Question.class)
                .setParameter("tender", tender)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.missing("question"));
    }

    List<Question> of(TenderId tender) {
        return entityManager
                .createQuery("from Question where tender = :tender order by number", Question.class)
                .setParameter("tender", tender)
                .getResultList();
    }
}
