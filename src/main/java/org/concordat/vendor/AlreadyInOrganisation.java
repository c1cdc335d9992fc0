package org.concordat.vendor;

import org.concordat.platform.RuleBroken;

/** Who acts for an organisation does not found another vendor in its name. */
public final class AlreadyInOrganisation extends RuleBroken {
    AlreadyInOrganisation() {
        super("already-in-organisation", "You already act for an organisation; a vendor registers itself.");
    }
}
