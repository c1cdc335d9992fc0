package org.concordat.vendor;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** An account was found not to be the vendor's. */
public record BankAccountRefused(VendorId vendor, BankAccountId account, Actor by) implements Fact {
    @Override
    public Reference about() {
        return vendor.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("account", account.toString());
    }
}
