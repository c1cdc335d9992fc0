package org.concordat.platform.development;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Tells the application where its database is; asks for it only when needed, so that a plain unit test starts none. */
final class DatabaseSettings implements ConfigSource {

    private static final String URL = "quarkus.datasource.jdbc.url";

    /** Above application.properties, below the environment and system properties. */
    private static final int ORDINAL = 275;

    private final Supplier<String> url;
    private final Map<String, String> roles;

    DatabaseSettings(Supplier<String> url, String user, String password, String ownerUser, String ownerPassword) {
        this.url = url;
        this.roles = Map.of(
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password,
                "quarkus.flyway.username", ownerUser,
                "quarkus.flyway.password", ownerPassword);
    }

    @Override
    public Set<String> getPropertyNames() {
        var names = new HashSet<>(roles.keySet());
        names.add(URL);
        return names;
    }

    @Override
    public @Nullable String getValue(String name) {
        return name.equals(URL) ? url.get() : roles.get(name);
    }

    @Override
    public String getName() {
        return "database for development and tests";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
