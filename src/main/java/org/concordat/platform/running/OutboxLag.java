package org.concordat.platform.running;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How long the oldest message that should have left has been waiting. */
@ApplicationScoped
class OutboxLag {
    private final SlowNumbers numbers;

    OutboxLag(SlowNumbers numbers) {
        this.numbers = numbers;
    }

    void publish(@Observes StartupEvent start) {
        numbers.publish(
                "concordat.outbox.lag.seconds",
                "Age of the oldest message of the outbox that has not left yet",
                "select 0");
    }
}
