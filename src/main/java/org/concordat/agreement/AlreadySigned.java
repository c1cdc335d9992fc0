package org.concordat.agreement;

import java.util.Locale;
import org.concordat.platform.RuleBroken;

/** Each side signs once. */
public final class AlreadySigned extends RuleBroken {
    AlreadySigned(Side side) {
        super(
                "already-signed",
                "The agreement has been signed for the " + side.name().toLowerCase(Locale.ROOT) + ".");
    }
}
