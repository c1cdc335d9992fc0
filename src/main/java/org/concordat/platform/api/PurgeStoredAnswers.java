package org.concordat.platform.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.concordat.platform.NightlyTask;

/** A repeat is expected within a month, not later. */
@ApplicationScoped
class PurgeStoredAnswers implements NightlyTask {
    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager entityManager;

    PurgeStoredAnswers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "purge-stored-answers";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void run(Instant now) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("delete from idempotent_answer where at < :before")
                        .setParameter("before", now.minus(KEPT))
                        .executeUpdate());
    }
}
