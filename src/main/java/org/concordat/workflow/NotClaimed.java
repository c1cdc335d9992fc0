package org.concordat.workflow;

import org.concordat.platform.RuleBroken;

/** Only who has taken a task can give it back. */
public final class NotClaimed extends RuleBroken {
    NotClaimed() {
        super("task-not-claimed", "You have not taken this task.");
    }
}
