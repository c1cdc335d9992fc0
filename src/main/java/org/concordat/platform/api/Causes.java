package org.concordat.platform.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies beneath a failure that other layers have wrapped. */
final class Causes {
    /** Deeper than any layers wrap, and an end where a failure is its own cause. */
    private static final int DEEPEST = 12;

    private Causes() {}

    /** The outermost of a kind: the failure itself or what caused it. */
    static <T> Optional<T> first(@Nullable Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
