package org.concordat.procurement.evaluation;

import org.concordat.platform.RuleBroken;

/** A declaration is given once. */
public final class AlreadyDeclared extends RuleBroken {
    AlreadyDeclared() {
        super("already-declared", "You have given your declaration.");
    }
}
