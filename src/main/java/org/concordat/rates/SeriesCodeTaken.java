package org.concordat.rates;

import org.concordat.platform.RuleBroken;

/** An authority has one series of a code. */
public final class SeriesCodeTaken extends RuleBroken {
    SeriesCodeTaken(String code) {
        super("series-code-taken", "Your authority has a series " + code + " already.");
    }
}
