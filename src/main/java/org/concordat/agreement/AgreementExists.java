package org.concordat.agreement;

import org.concordat.platform.RuleBroken;

/** An award leads to one agreement. */
public final class AgreementExists extends RuleBroken {
    AgreementExists() {
        super("agreement-exists", "An agreement has been formed from this award. Cancel it before another is formed.");
    }
}
