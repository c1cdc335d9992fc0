package org.concordat.ledger;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** Somebody let all stored balances be compared with the lines. */
public record LedgerReplayed(UUID replay, long differences, Actor by) implements Fact {
    @Override
    public Reference about() {
        return new Reference("ledger-replay", replay);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("differences", Long.toString(differences));
    }
}
