package org.concordat.milestone;

import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;

/** The agreement names no such criterion for this milestone. */
public final class UnknownCriterion extends InvalidValue {
    UnknownCriterion(String code) {
        super("unknown-criterion", "The milestone has no criterion '" + Texts.shorten(code) + "'");
    }
}
