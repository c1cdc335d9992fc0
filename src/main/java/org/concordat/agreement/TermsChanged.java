package org.concordat.agreement;

import org.concordat.platform.RuleBroken;

/** What was read is not what would be signed. */
public final class TermsChanged extends RuleBroken {
    TermsChanged() {
        super("terms-changed", "These are not the terms that are offered for signature. Read them again, then sign.");
    }
}
