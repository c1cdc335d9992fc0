package org.concordat.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.platform.NightlyTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes are two instances on one database, each in a thread of its own. */
@QuarkusTest
class NightlyTest {
    private static final Instant NIGHT = Instant.parse("2021-03-04T02:00:00Z");

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @AfterEach
    void endTheThreads() {
        threads.shutdownNow();
    }

    @Test
    void aNodeLeavesANightAloneThatAnotherWorksOn() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var work = new Work(() -> {
            begun.countDown();
            assertThat(mayEnd.await(1, TimeUnit.MINUTES)).isTrue();
        });

        var first = threads.submit(() -> node(work).run(NIGHT));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        node(work).run(NIGHT);
        mayEnd.countDown();
        first.get(1, TimeUnit.MINUTES);
        node(work).run(NIGHT);

        assertThat(work.times).hasValue(1);
    }

    @Test
    void twoNodesThatBeginTogetherDoTheWorkOnce() throws Exception {
        var work = new Work(() -> {});
        var nights = 20;

        for (var night = 0; night < nights; night++) {
            var now = NIGHT.plus(Duration.ofDays(night));
            var together = new CyclicBarrier(2);
            var first = threads.submit(() -> runTogether(together, work, now));
            var second = threads.submit(() -> runTogether(together, work, now));
            first.get(1, TimeUnit.MINUTES);
            second.get(1, TimeUnit.MINUTES);

            assertThat(work.times).hasValue(night + 1);
        }
    }

    private Instant runTogether(CyclicBarrier together, Work work, Instant now) throws Exception {
        var node = node(work);
        together.await(1, TimeUnit.MINUTES);
        node.run(now);
        return now;
    }

    private Nightly node(NightlyTask work) {
        return new Nightly(List.of(work), entityManager, clock);
    }

    private interface Step {
        void take() throws Exception;
    }

    /** Counts how often it is run. */
    private static final class Work implements NightlyTask {
        private final String name = "counted-" + UUID.randomUUID();
        private final AtomicInteger times = new AtomicInteger();
        private final Step step;

        Work(Step step) {
            this.step = step;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int order() {
            return 0;
        }

        @Override
        public void run(Instant now) {
            times.incrementAndGet();
            try {
                step.take();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
