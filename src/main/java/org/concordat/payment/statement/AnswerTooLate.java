package org.concordat.payment.statement;

import java.time.Instant;
import org.concordat.platform.RuleBroken;

/** The term to answer has ended; what silence means has happened. */
public final class AnswerTooLate extends RuleBroken {
    AnswerTooLate(Instant dueAt) {
        super("answer-too-late", "The term to answer ended at " + dueAt + ".");
    }
}
