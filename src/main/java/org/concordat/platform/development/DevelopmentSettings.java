package org.concordat.platform.development;

import static org.concordat.platform.development.DatabaseRoles.APPLICATION;
import static org.concordat.platform.development.DatabaseRoles.APPLICATION_PASSWORD;
import static org.concordat.platform.development.DatabaseRoles.OWNER;
import static org.concordat.platform.development.DatabaseRoles.OWNER_PASSWORD;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Adds the settings of the database in dev and test mode, and nothing at all in production. */
public final class DevelopmentSettings implements ConfigSourceFactory {

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var mode = LaunchMode.current();
        if (mode == LaunchMode.DEVELOPMENT) {
            return List.of(forDevelopment(context));
        }
        if (mode == LaunchMode.TEST) {
            return List.of(embedded(() -> DevelopmentDatabase.url(mode)));
        }
        return List.of();
    }

    private static ConfigSource forDevelopment(ConfigSourceContext context) {
        orEnd(() -> HttpPort.requireFree(
                value(context, "quarkus.http.host", "localhost"), value(context, "quarkus.http.port", "8080")));
        var ownUrl = value(context, "CONCORDAT_DATABASE_URL", "");
        if (ownUrl.isEmpty()) {
            return embedded(() -> orEnd(() -> DevelopmentDatabase.url(LaunchMode.DEVELOPMENT)));
        }
        return new DatabaseSettings(
                () -> ownUrl,
                value(context, "CONCORDAT_DATABASE_USER", APPLICATION),
                value(context, "CONCORDAT_DATABASE_PASSWORD", APPLICATION_PASSWORD),
                value(context, "CONCORDAT_DATABASE_OWNER_USER", OWNER),
                value(context, "CONCORDAT_DATABASE_OWNER_PASSWORD", OWNER_PASSWORD));
    }

    private static ConfigSource embedded(Supplier<String> url) {
        return new DatabaseSettings(url, APPLICATION, APPLICATION_PASSWORD, OWNER, OWNER_PASSWORD);
    }

    private static String value(ConfigSourceContext context, String name, String otherwise) {
        var value = context.getValue(name).getValue();
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /**
     * Dev mode would answer an exception with pages of stack trace and then wait for a change of the source; what is
     * wrong here is not in the source. Halts, because nothing runs yet that would have to be shut down.
     */
    private static <T> T orEnd(Supplier<T> start) {
        try {
            return start.get();
        } catch (StartRefused refused) {
            System.err.println("\nConcordat does not start.\n" + refused.getMessage() + "\n");
            System.err.flush();
            Runtime.getRuntime().halt(1);
            throw refused;
        }
    }
}
