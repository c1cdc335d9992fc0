package org.concordat.payment.statement;

import java.time.LocalDate;
import org.concordat.platform.RuleBroken;

/** A statement is made of what has been, not of what may come. */
public final class OccasionNotOver extends RuleBroken {
    OccasionNotOver(LocalDate last) {
        super("occasion-not-over", "The period ends with " + last + ". Its statement is made after that day.");
    }
}
