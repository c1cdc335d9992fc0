package org.concordat.identity;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;

/** An organisation goes by another legal name. */
public record OrganisationRenamed(OrganisationId organisation, Actor by) implements Fact {
    @Override
    public Reference about() {
        return new Reference("organisation", organisation.value());
    }
}
