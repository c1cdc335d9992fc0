package org.concordat.platform.api;

import org.concordat.platform.RuleBroken;

/** An Idempotency-Key came back with another request; answered as 422. */
final class KeyReused extends RuleBroken {
    KeyReused() {
        super("idempotency-key-reused", "This Idempotency-Key was used for another request.");
    }

    @Override
    public int status() {
        return 422;
    }
}
