package org.concordat.workflow;

import org.concordat.platform.RuleBroken;

/** A colleague has taken the task. */
public final class AlreadyClaimed extends RuleBroken {
    AlreadyClaimed() {
        super("task-already-claimed", "A colleague has taken this task.");
    }
}
