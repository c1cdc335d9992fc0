package org.concordat.payment;

import org.concordat.platform.Money;

/** Planned by the agreement, certified by acceptance, payable to the vendor after its own share, paid, outstanding. */
public record Amounts(Money planned, Money certified, Money payable, Money paid, Money outstanding) {}
