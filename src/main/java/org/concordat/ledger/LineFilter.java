package org.concordat.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which lines of a book: each part may be left open; {@code sources} empty means of every source. */
public record LineFilter(
        @Nullable Account account,
        @Nullable String party,
        @Nullable String item,
        Collection<UUID> sources) {
    public static final LineFilter ALL = new LineFilter(null, null, null, List.of());

    /** What these things posted. */
    public static LineFilter of(Collection<UUID> sources) {
        return new LineFilter(null, null, null, List.copyOf(sources));
    }
}
