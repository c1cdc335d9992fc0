package org.concordat.ledger;

import java.math.BigDecimal;
import org.concordat.platform.RuleBroken;

/** Debits and credits of an entry are equal. */
public final class EntryUnbalanced extends RuleBroken {
    EntryUnbalanced(BigDecimal sum) {
        super("entry-unbalanced", "The lines sum to " + sum.toPlainString() + " and have to sum to zero.");
    }
}
