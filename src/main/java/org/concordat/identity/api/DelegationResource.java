package org.concordat.identity.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.concordat.identity.Administration;
import org.concordat.identity.DelegationView;
import org.concordat.identity.DelegationWish;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;

/** Roles handed to colleagues for some days. */
@Path("/api/v1/delegations")
@Authenticated
class DelegationResource {
    private final Administration administration;
    private final ActorSource actors;

    DelegationResource(Administration administration, ActorSource actors) {
        this.administration = administration;
        this.actors = actors;
    }

    /** The delegation that was made. */
    record Made(UUID id) {}

    @POST
    @Command
    public RestResponse<Made> delegate(@NotNull DelegationWish wish) {
        return Answers.ok(new Made(administration.delegate(wish, actors.current())));
    }

    @POST
    @Command
    @Path("/{id}/withdrawal")
    public RestResponse<Void> withdraw(UUID id) {
        administration.withdraw(id, actors.current());
        return Answers.done();
    }

    @GET
    public Page<DelegationView> list() {
        return new Page<>(administration.delegations(actors.current()), null);
    }
}
