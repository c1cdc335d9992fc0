package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;

/** A published figure, such as an index, comes from a series that names who publishes it. */
public final class IndexWithoutSource extends RuleBroken {
    IndexWithoutSource(String input) {
        super("index-without-source", input + " is a published figure. Name the series that it is taken from.");
    }
}
