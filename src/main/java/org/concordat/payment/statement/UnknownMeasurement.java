package org.concordat.payment.statement;

import org.concordat.platform.RuleBroken;
import org.concordat.platform.Texts;

/** Only what a clause of the agreement asks for is reported. */
public final class UnknownMeasurement extends RuleBroken {
    UnknownMeasurement(String name) {
        super("unknown-measurement", "No clause of the agreement asks for '" + Texts.shorten(name) + "'.");
    }
}
