package org.concordat.payment.instruction;

import org.concordat.platform.RuleBroken;

/** No approved payment of that currency and day waits to be sent. */
public final class NothingToSend extends RuleBroken {
    NothingToSend() {
        super("nothing-to-send", "No approved payment of this currency and day waits to be sent.");
    }
}
