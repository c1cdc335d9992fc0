package org.concordat.identity;

import org.concordat.platform.RuleBroken;

/** What has ended cannot be ended again. */
public final class DelegationOver extends RuleBroken {
    DelegationOver() {
        super("delegation-over", "This delegation has ended already.");
    }
}
