package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What has been certified for an agreement, read without loading a certificate. */
@ApplicationScoped
class CertifiedWork {
    private static final int NAMED = 20;

    private final EntityManager entityManager;

    CertifiedWork(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A certificate's number and value. */
    record Work(String number, BigDecimal value) {}

    List<Work> between(UUID agreement, LocalDate from, LocalDate to) {
        return entityManager
                .createQuery("""
                        select new org.concordat.payment.statement.CertifiedWork$Work(c.number, c.certified)
                        from Certificate c where c.agreementId = :agreement and c.certifiedOn between :from and :to
                        order by c.certifiedOn, c.id.value
                        """, Work.class)
                .setParameter("agreement", agreement)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    static String names(List<Work> works) {
        if (works.isEmpty()) {
            return "no certificate";
        }
        var named = works.stream().limit(NAMED).map(Work::number).collect(Collectors.joining(", "));
        return works.size() <= NAMED ? named : named + " and " + (works.size() - NAMED) + " more";
    }
}
