package org.concordat.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.concordat.platform.NightlyTask;
import org.jboss.logging.Logger;

/** A row that was undone leaves its content behind, and a killed request its file; both go after a day. */
@ApplicationScoped
class SweepStore implements NightlyTask {
    private static final Logger LOG = Logger.getLogger(SweepStore.class);

    /** Longer than any upload takes from its last byte to its row. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Store store;
    private final Spool spool;
    private final Documents documents;

    SweepStore(Store store, Spool spool, Documents documents) {
        this.store = store;
        this.spool = spool;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "sweep-store";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void run(Instant now) {
        try {
            var swept = store.sweep(KEPT, this::unneeded);
            var spooled = spool.sweep(KEPT);
            LOG.infof(
                    "Removed %d contents without a row, %d leftovers and %d spool files",
                    swept.contents(), swept.leftovers(), spooled);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Set<String> unneeded(Set<String> contents) {
        return QuarkusTransaction.requiringNew().call(() -> documents.unneeded(contents));
    }
}
