package org.concordat.vendor;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A refused or lapsed vendor applied again; its checks begin anew. */
public record VendorRenewed(VendorId vendor, int review, VendorStatus from, Actor by) implements Fact {
    @Override
    public Reference about() {
        return vendor.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("review", String.valueOf(review), "from", from.name());
    }
}
