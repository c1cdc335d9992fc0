package org.concordat.notice;

import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;

/** Who gets a notice: those who hold a role in an organisation, or stand in for one who does; everybody there; or one person. */
public sealed interface Recipients {
    /** Those with a role in an organisation today. */
    record Holders(OrganisationId organisation, String role) implements Recipients {}

    /** All members of an organisation today. */
    record Everybody(OrganisationId organisation) implements Recipients {}

    /** One person. */
    record One(PersonId person) implements Recipients {}

    static Recipients holders(OrganisationId organisation, String role) {
        return new Holders(organisation, role);
    }

    static Recipients everybody(OrganisationId organisation) {
        return new Everybody(organisation);
    }

    static Recipients one(PersonId person) {
        return new One(person);
    }
}
