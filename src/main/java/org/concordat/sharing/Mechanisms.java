package org.concordat.sharing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The one registry: every mechanism of every capability, by name. */
@ApplicationScoped
public class Mechanisms {
    private final Map<String, Mechanism<?, ?>> byName = new TreeMap<>();

    Mechanisms(@All List<Mechanism<?, ?>> found) {
        for (var mechanism : found) {
            if (byName.put(mechanism.name(), mechanism) != null) {
                throw new IllegalArgumentException("Two mechanisms are called " + mechanism.name());
            }
        }
    }

    /** @throws UnknownMechanism where no capability implements it */
    public Mechanism<?, ?> require(String name) {
        var mechanism = byName.get(name);
        if (mechanism == null) {
            throw new UnknownMechanism(name);
        }
        return mechanism;
    }

    /**
     * The mechanism in the version that terms were agreed under.
     *
     * @throws UnknownMechanism where no capability implements it in this version
     */
    public Mechanism<?, ?> require(String name, int version) {
        var mechanism = require(name);
        if (mechanism.version() != version) {
            throw new UnknownMechanism(name + " " + version);
        }
        return mechanism;
    }

    public boolean implement(String name) {
        return byName.containsKey(name);
    }

    public Collection<Mechanism<?, ?>> all() {
        return List.copyOf(byName.values());
    }
}
