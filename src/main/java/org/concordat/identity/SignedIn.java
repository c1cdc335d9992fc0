package org.concordat.identity;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** A person who signed in, the organisations that person may act for, and the one chosen for this request. */
public record SignedIn(
        PersonId person,
        String name,
        List<Place> places,
        @Nullable Place chosen) {

    /** An organisation with the person's roles there and those for whom the person stands in. */
    public record Place(
            OrganisationId organisation,
            String name,
            OrganisationKind kind,
            ZoneId zone,
            Set<String> roles,
            Set<UUID> standsInFor) {}

    public Actor actor() {
        return chosen == null
                ? new Actor(person, null, Set.of(), Set.of())
                : new Actor(person, chosen.organisation(), chosen.roles(), chosen.standsInFor());
    }

    /** One row of what membership and delegation give. */
    record Grant(
            UUID organisation,
            String name,
            OrganisationKind kind,
            ZoneId zone,
            String role,
            @Nullable UUID delegator) {}

    static List<Place> places(List<Grant> grants) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        for (var grant : grants) {
            var place = places.computeIfAbsent(
                    grant.organisation(),
                    id -> new Place(
                            new OrganisationId(id),
                            grant.name(),
                            grant.kind(),
                            grant.zone(),
                            new LinkedHashSet<>(),
                            new LinkedHashSet<>()));
            place.roles().add(grant.role());
            if (grant.delegator() != null) {
                place.standsInFor().add(grant.delegator());
            }
        }
        return List.copyOf(places.values());
    }
}
