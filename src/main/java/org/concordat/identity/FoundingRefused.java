package org.concordat.identity;

import org.concordat.platform.RuleBroken;

/** Vendors enter the register by themselves; nobody founds one for them. */
public final class FoundingRefused extends RuleBroken {
    FoundingRefused() {
        super("vendor-registers-itself", "A vendor registers itself. Send it to the registration page.");
    }
}
