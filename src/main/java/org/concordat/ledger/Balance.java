package org.concordat.ledger;

import java.util.UUID;
import org.concordat.platform.Money;

/** What the lines of one account, party and item of a thing's book sum to: debit positive, credit negative. */
public record Balance(UUID thing, Account account, String party, String item, Money amount) {}
