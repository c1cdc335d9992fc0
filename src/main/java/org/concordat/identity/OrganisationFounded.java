package org.concordat.identity;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;

/** An organisation was entered in the register. */
public record OrganisationFounded(OrganisationId organisation, OrganisationKind kind, Actor by) implements Fact {
    @Override
    public Reference about() {
        return new Reference("organisation", organisation.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name());
    }
}
