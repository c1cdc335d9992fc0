package org.concordat.sharing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What people read about each mechanism, from {@code /mechanisms/NAME.json}, read once when the application starts. */
@Startup
@ApplicationScoped
public class MechanismGuide {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Guide> guides = new HashMap<>();

    MechanismGuide(Mechanisms mechanisms) {
        mechanisms.all().forEach(mechanism -> guides.put(mechanism.name(), read(mechanism.name())));
    }

    Guide of(String mechanism) {
        return Objects.requireNonNull(guides.get(mechanism), mechanism);
    }

    /** A mechanism that nobody explains ends the start. */
    private static Guide read(String name) {
        try (var file = MechanismGuide.class.getResourceAsStream("/mechanisms/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("There is no guide of " + name);
            }
            return JSON.readValue(file, Guide.class);
        } catch (IOException | IllegalArgumentException unusable) {
            throw new IllegalStateException("The guide of " + name + " cannot be used", unusable);
        }
    }
}
