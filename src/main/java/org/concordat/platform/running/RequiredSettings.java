package org.concordat.platform.running;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings without which production does not start, all of them from the environment. */
final class RequiredSettings {
    static final List<String> NAMES = List.of(
            "CONCORDAT_DATABASE_URL",
            "CONCORDAT_DATABASE_USER",
            "CONCORDAT_DATABASE_PASSWORD",
            "CONCORDAT_DATABASE_OWNER_USER",
            "CONCORDAT_DATABASE_OWNER_PASSWORD",
            "CONCORDAT_OIDC_ISSUER",
            "CONCORDAT_OIDC_CLIENT_ID",
            "CONCORDAT_OIDC_CLIENT_SECRET",
            "CONCORDAT_BID_SEALING_KEY",
            "CONCORDAT_DOCUMENT_FOLDER",
            "CONCORDAT_MAIL_HOST",
            "CONCORDAT_PUBLIC_URL");

    /** The session cookie is encrypted with the client secret, which must be long enough for that. */
    private static final int SHORTEST_SECRET = 32;

    private static final List<String> ADDRESSES = List.of("CONCORDAT_OIDC_ISSUER", "CONCORDAT_PUBLIC_URL");

    private RequiredSettings() {}

    /** Where a setting is looked up by its name. */
    interface Source {
        @Nullable
        String value(String name);
    }

    static @Nullable String fromOutside(String name) {
        var given = System.getProperty(name);
        return given == null ? System.getenv(name) : given;
    }

    /** One sentence for each fault; never the value, which may be a secret. */
    static List<String> faults(Source source) {
        var faults = new ArrayList<String>();
        for (var name : NAMES) {
            var value = source.value(name);
            if (value == null || value.isBlank()) {
                faults.add(name + " is missing");
            } else {
                check(name, value.strip(), faults);
            }
        }
        return faults;
    }

    private static void check(String name, String value, List<String> faults) {
        if (name.equals("CONCORDAT_DATABASE_URL") && !value.startsWith("jdbc:postgresql:")) {
            faults.add(name + " does not begin with jdbc:postgresql:");
        }
        if (name.equals("CONCORDAT_OIDC_CLIENT_SECRET") && value.length() < SHORTEST_SECRET) {
            faults.add(name + " is shorter than " + SHORTEST_SECRET + " characters");
        }
        if (ADDRESSES.contains(name) && !isWebAddress(value)) {
            faults.add(name + " is no http or https address");
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            var address = URI.create(value);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
