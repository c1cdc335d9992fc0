package org.concordat.workflow;

import org.concordat.platform.RuleBroken;

/** Time is only moved forward: what has happened stays in the past. */
public final class TimeTravelBackwards extends RuleBroken {
    TimeTravelBackwards() {
        super("clock-backwards", "The clock can only be moved forward.");
    }
}
