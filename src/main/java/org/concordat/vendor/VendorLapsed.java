package org.concordat.vendor;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The day until which a vendor was qualified has passed. */
public record VendorLapsed(VendorId vendor, Actor by) implements Fact {
    @Override
    public Reference about() {
        return vendor.reference();
    }
}
