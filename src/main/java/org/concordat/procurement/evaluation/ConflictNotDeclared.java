package org.concordat.procurement.evaluation;

import org.concordat.platform.RuleBroken;

/** Nobody scores before saying whether there is a conflict of interest. */
public final class ConflictNotDeclared extends RuleBroken {
    ConflictNotDeclared() {
        super("conflict-not-declared", "Declare first whether you have a conflict of interest.");
    }
}
