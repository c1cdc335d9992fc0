package org.concordat.vendor;

import org.concordat.platform.RuleBroken;

/** The code of the business register is not in the list of registers, or has been withdrawn from it. */
public final class UnknownRegisterScheme extends RuleBroken {
    UnknownRegisterScheme(String code) {
        super("unknown-register-scheme", "The register " + code + " cannot be chosen.");
    }
}
