package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;
import org.concordat.platform.Texts;

/** A published figure is taken from a series that the authority keeps. */
public final class UnknownSeries extends RuleBroken {
    UnknownSeries(String code) {
        super("unknown-series", "The authority keeps no series '" + Texts.shorten(code) + "'.");
    }
}
