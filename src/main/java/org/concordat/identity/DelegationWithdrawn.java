package org.concordat.identity;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.Reference;

/** A delegation ended before its last day. */
public record DelegationWithdrawn(OrganisationId organisation, PersonId from, String role, Actor by) implements Fact {
    @Override
    public Reference about() {
        return new Reference("organisation", organisation.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.toString(), "role", role);
    }
}
