package org.concordat.platform;

import java.time.Instant;

/** Work of every night, run in the order of {@link #order()}; each runs in a transaction of its own and may be repeated. */
public interface NightlyTask {
    String name();

    int order();

    void run(Instant now);
}
