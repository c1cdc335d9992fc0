package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.concordat.identity.Directory;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The people and organisations of the portfolio: whoever acts has the roles that membership gives, and no more. */
@ApplicationScoped
@IfBuildProfile("dev")
class Cast {
    private final Directory directory;
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Cast(Directory directory) {
        this.directory = directory;
    }

    void meet(String key, OrganisationId organisation) {
        organisations.put(key, organisation);
    }

    void introduce(String subject, String name) {
        names.put(subject, name);
    }

    OrganisationId organisation(String key) {
        return Objects.requireNonNull(
                organisations.get(key), () -> "The portfolio names an unknown organisation: " + key);
    }

    /** Somebody of an organisation. */
    Actor of(String organisation, String subject) {
        var id = organisation(organisation).toString();
        return signIn(subject, id);
    }

    /** Somebody who belongs to no organisation yet. */
    Actor stranger(String subject) {
        return signIn(subject, null);
    }

    /** An invented address: mail to it stays in the log of a development system. */
    static String address(String subject) {
        return subject + "@example.org";
    }

    private Actor signIn(String subject, @Nullable String organisation) {
        return directory
                .signIn(subject, names.getOrDefault(subject, subject), address(subject), organisation)
                .actor();
    }
}
