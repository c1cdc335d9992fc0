package org.concordat.vendor;

import org.concordat.platform.RuleBroken;

/** The register entry is already known; joining it needs its administrator. */
public final class AlreadyRegistered extends RuleBroken {
    AlreadyRegistered() {
        super(
                "already-registered",
                "An organisation with this register number exists. Ask its administrator to enrol you.");
    }
}
