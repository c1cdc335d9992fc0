package org.concordat.identity;

import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;

/** An organisation as its own people read it. */
public record OrganisationView(OrganisationId id, int version, OrganisationKind kind, String name)
        implements Versioned {}
