package org.concordat.platform.page;

import java.util.Set;
import java.util.UUID;

/** The pages of the things of one kind, for lists that lead to things of every kind. */
public interface ThingPages {
    /** The kind as references name it. */
    String kind();

    default String href(UUID thing) {
        return "/" + kind() + "s/" + thing;
    }

    /** Those whose page opens now for somebody who reads everything; asked once for a whole list. */
    default Set<UUID> open(Set<UUID> things) {
        return things;
    }
}
