package org.concordat.identity;

import org.concordat.platform.OrganisationId;

/** An organisation as one chooses it. */
public record OrganisationName(OrganisationId id, String name) {}
