package org.concordat.vendor;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** An officer wrote down what a check found. */
public record VendorChecked(VendorId vendor, CheckKind kind, CheckResult result, Actor by) implements Fact {
    @Override
    public Reference about() {
        return vendor.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("check", kind.name(), "result", result.name());
    }
}
