package org.concordat.payment.statement;

import java.util.UUID;
import org.concordat.platform.Money;

/** The most that may fall due by a clause of an agreement, where the books have what is expected of it. */
public record WorstCase(UUID agreement, String clause, Money most) {}
