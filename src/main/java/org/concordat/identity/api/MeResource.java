package org.concordat.identity.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.identity.OrganisationKind;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Who the token says I am and what membership lets me do. */
@Path("/api/v1/me")
@Authenticated
class MeResource {
    private final RequestActor actors;

    MeResource(RequestActor actors) {
        this.actors = actors;
    }

    record Me(PersonId person, String name, @Nullable OrganisationId organisation, List<Place> organisations) {}

    record Place(OrganisationId id, String name, OrganisationKind kind, Set<String> roles) {}

    @GET
    public Me show() {
        var signedIn = actors.requireSignedIn();
        return new Me(
                signedIn.person(),
                signedIn.name(),
                signedIn.actor().organisation(),
                signedIn.places().stream()
                        .map(place -> new Place(
                                place.organisation(), place.name(), place.kind(), new TreeSet<>(place.roles())))
                        .toList());
    }
}
