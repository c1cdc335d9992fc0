package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.concordat.payment.MissingCover;

/** Guarantees as a test wants them: all are there, except for the agreements that it names. */
@ApplicationScoped
public class LackingCover implements MissingCover {
    private final Set<UUID> lacking = ConcurrentHashMap.newKeySet();

    void of(UUID agreement) {
        lacking.add(agreement);
    }

    @Override
    public Optional<String> missing(UUID agreement) {
        return lacking.contains(agreement) ? Optional.of("The advance payment bond has expired.") : Optional.empty();
    }
}
