package org.concordat.payment.instruction;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A second person confirmed the account that an authority pays from. */
public record AuthorityAccountVerified(AuthorityAccountId account, Actor by) implements Fact {
    @Override
    public Reference about() {
        return account.reference();
    }
}
