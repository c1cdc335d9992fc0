package org.concordat.payment;

import org.concordat.platform.RuleBroken;

/** Nothing is certified for an agreement that has not been signed. */
public final class NotCommitted extends RuleBroken {
    NotCommitted() {
        super("agreement-not-signed", "No money is committed to this agreement; it has not been signed by both sides.");
    }
}
