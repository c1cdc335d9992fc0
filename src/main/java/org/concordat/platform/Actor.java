package org.concordat.platform;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, for one organisation, in roles that membership gives. The token says who the person is; nothing in
 * a body ever does. {@code standsInFor} are those whose delegation is in force: their conflicts are the actor's.
 */
public record Actor(PersonId person, @Nullable OrganisationId organisation, Set<String> roles, Set<UUID> standsInFor) {
    private static final PersonId SYSTEM = new PersonId(new UUID(0L, 0L));

    /** The clock and the process engine: acts for nobody and decides nothing. */
    public static Actor system() {
        return new Actor(SYSTEM, null, Set.of(), Set.of());
    }

    public boolean isSystem() {
        return person.equals(SYSTEM);
    }

    public boolean worksFor(OrganisationId other) {
        return other.equals(organisation);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public void require(String role) {
        if (!has(role)) {
            throw new RoleMissing("This needs the role " + role + ".");
        }
    }

    public boolean hasAny(Collection<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** @throws RoleMissing when the person belongs to no organisation yet */
    public OrganisationId requireOrganisation() {
        if (organisation == null) {
            throw new RoleMissing("You belong to no organisation yet.");
        }
        return organisation;
    }

    /** Everybody whose hand is in what this actor does. */
    public List<UUID> persons() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(person.value()), standsInFor.stream())
                .toList();
    }
}
