package org.concordat.sharing;

import org.concordat.platform.RuleBroken;
import org.concordat.platform.Texts;

/** Terms name a mechanism that nobody implements. */
public final class UnknownMechanism extends RuleBroken {
    UnknownMechanism(String name) {
        super("unknown-mechanism", "There is no mechanism '" + Texts.shorten(name) + "'.");
    }
}
