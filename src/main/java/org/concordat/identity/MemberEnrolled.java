package org.concordat.identity;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.Reference;

/** A person was given a role in an organisation. */
public record MemberEnrolled(OrganisationId organisation, PersonId person, String role, Actor by) implements Fact {
    @Override
    public Reference about() {
        return new Reference("organisation", organisation.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString(), "role", role);
    }
}
