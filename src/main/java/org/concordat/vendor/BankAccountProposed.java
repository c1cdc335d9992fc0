package org.concordat.vendor;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The vendor proposed an account to be paid to; until it is verified, nothing is paid. */
public record BankAccountProposed(VendorId vendor, BankAccountId account, Actor by) implements Fact {
    @Override
    public Reference about() {
        return vendor.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("account", account.toString());
    }
}
