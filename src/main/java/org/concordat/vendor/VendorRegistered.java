package org.concordat.vendor;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A vendor entered itself in the register and awaits its checks. */
public record VendorRegistered(VendorId vendor, Actor by) implements Fact {
    @Override
    public Reference about() {
        return vendor.reference();
    }
}
