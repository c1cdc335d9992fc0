package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.concordat.identity.Directory;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;

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
        return directory
                .signIn(subject, names.getOrDefault(subject, subject), null, id)
                .actor();
    }

    /** Somebody who belongs to no organisation yet. */
    Actor stranger(String subject) {
        return directory
                .signIn(subject, names.getOrDefault(subject, subject), null, null)
                .actor();
    }
}
