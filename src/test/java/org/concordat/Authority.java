package org.concordat;

import java.util.HashMap;
import java.util.Map;
import org.concordat.platform.OrganisationId;

/** A public authority of a test; the person of a role is made at the first call and stays the same. */
public final class Authority {
    private final World world;
    private final OrganisationId id;
    private final Map<String, TestPerson> people = new HashMap<>();

    Authority(World world, OrganisationId id) {
        this.world = world;
        this.id = id;
    }

    public OrganisationId id() {
        return id;
    }

    public TestPerson person(String role) {
        return people.computeIfAbsent(role, wanted -> world.person(id, wanted));
    }

    /** Another person of the same role. */
    public TestPerson another(String... roles) {
        return world.person(id, roles);
    }
}
