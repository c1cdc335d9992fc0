package org.concordat.payment;

import org.concordat.platform.RuleBroken;

/** The books of an agreement are the authority's: nobody else closes a month of them; answered as 403. */
public final class OtherBooks extends RuleBroken {
    OtherBooks() {
        super("other-books", "Only the authority of the agreement closes its books.");
    }

    @Override
    public int status() {
        return 403;
    }
}
