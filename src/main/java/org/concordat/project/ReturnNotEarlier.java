package org.concordat.project;

import org.concordat.platform.RuleBroken;

/** A return goes to the present stage or to one before it. */
public final class ReturnNotEarlier extends RuleBroken {
    ReturnNotEarlier(ProjectStage present, ProjectStage wanted) {
        super("return-not-earlier", "A project in " + present + " cannot be returned to " + wanted + ".");
    }
}
