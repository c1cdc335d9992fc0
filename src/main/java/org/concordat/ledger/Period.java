package org.concordat.ledger;

import java.time.Instant;
import java.time.YearMonth;

/** A month of a thing's books that has been closed; who closed it stands in the history. */
public record Period(YearMonth month, Instant closedAt) {}
