package org.concordat.platform;

/** Somebody changed the thing since it was read; answered as 412. */
public final class StaleVersion extends RuleBroken {
    public StaleVersion() {
        super("stale-version", "It was changed since you read it. Read it again, then decide.");
    }

    @Override
    public int status() {
        return 412;
    }
}
