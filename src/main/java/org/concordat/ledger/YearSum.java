package org.concordat.ledger;

import org.concordat.platform.Money;

/** What the lines of one account and party with a value date in one year sum to: debit positive. */
public record YearSum(int year, String party, Money amount) {}
