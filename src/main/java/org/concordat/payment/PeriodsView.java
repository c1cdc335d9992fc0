package org.concordat.payment;

import java.time.YearMonth;
import java.util.List;
import org.concordat.ledger.Period;

/**
 * The closed months of an agreement's books, the last one first, and the one that closes next.
 *
 * @param over whether that month has ended, so that it can be closed
 */
public record PeriodsView(YearMonth next, boolean over, List<Period> closed) {}
