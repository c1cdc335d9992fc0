package org.concordat.ledger;

import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;

/** One side of an entry: debit positive, credit negative. {@code item} says which part of the book's thing, or is empty. */
public record Line(Account account, String party, String item, Money amount) {
    private static final int LONGEST = 200;

    public Line {
        if (party.isBlank() || party.length() > LONGEST || item.length() > LONGEST) {
            throw new InvalidValue("line-party", "A line names a party; names have at most " + LONGEST + " characters");
        }
        if (amount.amount().signum() == 0) {
            throw new InvalidValue("line-zero", "A line of zero says nothing");
        }
    }

    public Line(Account account, String party, Money amount) {
        this(account, party, "", amount);
    }

    Line reversed() {
        return new Line(account, party, item, amount.negated());
    }
}
