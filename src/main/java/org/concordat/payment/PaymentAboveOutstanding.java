package org.concordat.payment;

import java.util.Map;
import org.concordat.platform.Money;
import org.concordat.platform.RuleBroken;

/** A certificate is never paid beyond what is outstanding. */
public final class PaymentAboveOutstanding extends RuleBroken {
    private final Money outstanding;

    PaymentAboveOutstanding(Money outstanding) {
        super("payment-above-outstanding", "Only " + outstanding + " is outstanding on this certificate.");
        this.outstanding = outstanding;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("outstanding", outstanding);
    }
}
