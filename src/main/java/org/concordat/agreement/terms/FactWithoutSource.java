package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;

/** A fact says from where it comes, so that both sides can look it up. */
public final class FactWithoutSource extends RuleBroken {
    FactWithoutSource(String input) {
        super("fact-without-source", "The fact " + input + " does not say from where it comes.");
    }
}
