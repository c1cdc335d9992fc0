package org.concordat.procurement.tender;

import org.concordat.platform.RuleBroken;

/** An answer that others have relied on does not change. */
public final class AlreadyAnswered extends RuleBroken {
    AlreadyAnswered() {
        super("already-answered", "This question has its answer. Say more in the answer to a further question.");
    }
}
