package org.concordat.ledger;

import org.concordat.platform.Money;

/** What the lines of one account and party sum to over the books of many things in one currency: debit positive. */
public record AccountSum(Account account, String party, Money amount) {}
