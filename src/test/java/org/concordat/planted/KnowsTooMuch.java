package org.concordat.planted;

import org.concordat.vendor.VendorStatus;

/** As if a class of the platform imported a capability. */
public class KnowsTooMuch {
    public VendorStatus wrong() {
        return VendorStatus.QUALIFIED;
    }
}
