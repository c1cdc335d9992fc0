package org.concordat.vendor;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A registration was refused; the reason stands on the vendor. */
public record VendorRefused(VendorId vendor, Actor by) implements Fact {
    @Override
    public Reference about() {
        return vendor.reference();
    }
}
