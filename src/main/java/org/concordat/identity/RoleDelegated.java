package org.concordat.identity;

import java.time.LocalDate;
import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.Reference;

/** A role was handed to a colleague for some days. */
public record RoleDelegated(OrganisationId organisation, PersonId to, String role, LocalDate lastDay, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return new Reference("organisation", organisation.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("to", to.toString(), "role", role, "lastDay", lastDay.toString());
    }
}
