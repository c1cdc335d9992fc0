package org.concordat.identity;

import org.concordat.platform.RuleBroken;

/** A code stands once in its list, whatever its capitals; a withdrawn one is restored. */
public final class CodeAlreadyListed extends RuleBroken {
    CodeAlreadyListed(String code) {
        super("code-already-listed", "The code " + code + " is in the list. Restore it where it was withdrawn.");
    }
}
