package org.concordat.procurement.bid;

import org.concordat.platform.RuleBroken;

/** Only a vendor that is qualified today bids and is awarded. */
public final class VendorNotQualified extends RuleBroken {
    public VendorNotQualified() {
        super("vendor-not-qualified", "The vendor is not qualified today.");
    }
}
