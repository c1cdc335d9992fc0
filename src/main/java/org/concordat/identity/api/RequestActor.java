package org.concordat.identity.api;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.SignedIn;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Who acts in the running request, from the token alone. */
@ApplicationScoped
public class RequestActor implements ActorSource {
    private static final Actor ANONYMOUS = new Actor(new PersonId(new UUID(0L, 1L)), null, Set.of(), Set.of());

    private final SecurityIdentity identity;

    RequestActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public Actor current() {
        var signedIn = signedIn();
        return signedIn == null ? ANONYMOUS : signedIn.actor();
    }

    /** For resources that only signed-in people reach. */
    SignedIn requireSignedIn() {
        return java.util.Objects.requireNonNull(signedIn(), "The resource asks for authentication");
    }

    public @Nullable SignedIn signedIn() {
        return Arc.container().requestContext().isActive() ? TokenToActor.of(identity) : null;
    }
}
