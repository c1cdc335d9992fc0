package org.concordat.identity;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;

/** The working days of an organisation were set anew; running deadlines stay as they were told. */
public record CalendarChanged(OrganisationId organisation, Actor by) implements Fact {
    @Override
    public Reference about() {
        return new Reference("organisation", organisation.value());
    }
}
