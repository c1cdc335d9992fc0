package org.concordat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Repository;

@ApplicationScoped
class Organisations implements Repository<Organisation, OrganisationId> {
    @Override
    public String kind() {
        return "organisation";
    }
}
