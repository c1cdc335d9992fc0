package org.concordat.payment;

import org.concordat.platform.RuleBroken;

/** Nothing is certified beyond what the signed agreement promises for a milestone. */
public final class ValueAboveCommitment extends RuleBroken {
    ValueAboveCommitment(String code) {
        super("value-above-commitment", "The agreement does not promise that much for milestone " + code + ".");
    }
}
