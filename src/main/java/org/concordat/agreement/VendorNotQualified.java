package org.concordat.agreement;

import org.concordat.platform.RuleBroken;

/** Nobody signs with a vendor that is not qualified on the day. */
public final class VendorNotQualified extends RuleBroken {
    VendorNotQualified() {
        super("vendor-not-qualified", "The vendor is not qualified today.");
    }
}
