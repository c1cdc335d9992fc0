package org.concordat.identity;

import org.concordat.platform.RuleBroken;

/** A vendor gives no officer's role, and so on. */
public final class UnsuitableRole extends RuleBroken {
    UnsuitableRole(String role, OrganisationKind kind) {
        super("unsuitable-role", "An organisation of kind " + kind + " cannot give the role " + role);
    }
}
