package org.concordat.rates;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.concordat.platform.NightlyTask;

/** A file that nobody has taken within a week is not wanted. */
@ApplicationScoped
class ForgetUploads implements NightlyTask {
    private static final Duration KEPT = Duration.ofDays(7);

    private final EntityManager entityManager;

    ForgetUploads(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "forget-rate-uploads";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public void run(Instant now) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("delete from rate_upload where uploaded_at < :before")
                        .setParameter("before", now.minus(KEPT))
                        .executeUpdate());
    }
}
