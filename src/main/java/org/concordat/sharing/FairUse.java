package org.concordat.sharing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calculations need no sign-in, so each address has its share of them, and gets it back within a minute. */
@ApplicationScoped
public class FairUse {
    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();
    private final int perMinute;

    public FairUse(@ConfigProperty(name = "concordat.calculations.per-minute", defaultValue = "120") int perMinute) {
        this.perMinute = perMinute;
    }

    /** @throws TooManyCalculations where the address has used its share up */
    public void take(String address) {
        var taken = buckets.get(address, this::full).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new TooManyCalculations(
                    1 + Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds());
        }
    }

    private Bucket full(String address) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
