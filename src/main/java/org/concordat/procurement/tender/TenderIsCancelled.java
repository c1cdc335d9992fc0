package org.concordat.procurement.tender;

import org.concordat.platform.RuleBroken;

/** Nothing is offered, asked or answered any more in a tender that was cancelled. */
public final class TenderIsCancelled extends RuleBroken {
    public TenderIsCancelled() {
        super("tender-cancelled", "The tender was cancelled; nothing in it changes any more.");
    }
}
