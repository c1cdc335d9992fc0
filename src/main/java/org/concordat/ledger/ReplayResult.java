package org.concordat.ledger;

import java.time.Instant;
import java.util.UUID;

/** One comparison of all stored balances with the lines: how many there were of each, and how many differ. */
public record ReplayResult(UUID id, Instant at, long lines, long balances, long differences) {}
