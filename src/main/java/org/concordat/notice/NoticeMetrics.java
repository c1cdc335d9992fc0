package org.concordat.notice;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.concordat.platform.running.SlowNumbers;

/** How long the oldest notice whose mail should have left has been waiting; dead letters wait for a person, not here. */
@ApplicationScoped
class NoticeMetrics {
    private final SlowNumbers numbers;

    NoticeMetrics(SlowNumbers numbers) {
        this.numbers = numbers;
    }

    void publish(@Observes StartupEvent start) {
        numbers.publish("concordat.outbox.lag.seconds", "Age of the oldest notice whose mail has not left yet", """
                select coalesce(greatest(extract(epoch from cast(? as timestamptz) - min(n.created_at)), 0), 0)
                from notice_mail m join notice n on n.id = m.notice_id
                where m.sent_at is null and m.dead_at is null
                """);
    }
}
