package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;

/** An amount of the outcome is posted once. */
public final class EffectRepeated extends RuleBroken {
    EffectRepeated(String result) {
        super("effect-repeated", "The amount at " + result + " has two effects of the same kind.");
    }
}
