package org.concordat.payment.instruction;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** An authority named the account that it pays from. */
public record AuthorityAccountEntered(AuthorityAccountId account, Actor by) implements Fact {
    @Override
    public Reference about() {
        return account.reference();
    }
}
