package org.concordat.ledger;

import java.util.UUID;

/** Stored balances and lines disagree: never expected, so that the night ends as a failure that everybody sees. */
final class BalancesDiffer extends IllegalStateException {
    BalancesDiffer(UUID replay, long differences) {
        super("Replay " + replay + " of the ledger found " + differences + " balances that their lines do not sum to");
    }
}
