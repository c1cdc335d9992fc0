package org.concordat.procurement.tender;

import java.time.Instant;
import org.concordat.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Questions are asked early enough to be answered to all. */
public final class QuestionsClosed extends RuleBroken {
    QuestionsClosed(@Nullable Instant until) {
        super(
                "questions-closed",
                until == null ? "No questions are taken now." : "Questions were taken until " + until + ".");
    }
}
