package org.concordat.payment;

import java.util.UUID;
import org.concordat.platform.Money;

/** An accepted milestone of an agreement and what it is worth. */
public record AcceptedWork(UUID milestone, UUID agreement, String code, Money value) {}
