package org.concordat.platform;

import java.util.Map;

/** Something that has happened: recorded by audit in the same transaction, and heard by whoever observes its type. */
public interface Fact {
    /** The thing it happened to. */
    Reference about();

    /** Who did it. */
    Actor by();

    /** Stable kebab-case name, by default the type's. */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** What the record keeps besides: references, dates, codes and amounts; never sealed content or personal data. */
    default Map<String, String> details() {
        return Map.of();
    }
}
