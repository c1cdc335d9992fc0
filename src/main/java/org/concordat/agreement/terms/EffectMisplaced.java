package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;

/** What a clause posts is an amount that its mechanism gives. */
public final class EffectMisplaced extends RuleBroken {
    EffectMisplaced(String result) {
        super("effect-misplaced", "The outcome has no amount of money at " + result + ".");
    }
}
