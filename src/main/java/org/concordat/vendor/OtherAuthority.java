package org.concordat.vendor;

import org.concordat.platform.RuleBroken;

/** The vendor is verified by another authority; answered as 403. */
public final class OtherAuthority extends RuleBroken {
    OtherAuthority() {
        super("other-authority", "Another authority verifies this vendor.");
    }

    @Override
    public int status() {
        return 403;
    }
}
