package org.concordat.agreement;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The agreement does not come about; the reason stands on it. */
public record AgreementCancelled(AgreementId agreement, Actor by) implements Fact {
    @Override
    public Reference about() {
        return agreement.reference();
    }
}
