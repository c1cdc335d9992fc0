package org.concordat.rates;

import java.time.LocalDate;
import org.concordat.platform.RuleBroken;

/** A value that is final does not become provisional again; a correction of it is final too. */
public final class FinalValueStands extends RuleBroken {
    FinalValueStands(LocalDate day) {
        super("final-value-stands", "The value of " + day + " is final. Only another final value corrects it.");
    }
}
