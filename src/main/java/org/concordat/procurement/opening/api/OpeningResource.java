package org.concordat.procurement.opening.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.procurement.opening.OpeningView;
import org.concordat.procurement.opening.Openings;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Two acts by two custodians. */
@Path("/api/v1/tenders")
@Authenticated
class OpeningResource {
    private final Openings openings;
    private final ActorSource actors;

    OpeningResource(Openings openings, ActorSource actors) {
        this.openings = openings;
        this.actors = actors;
    }

    @POST
    @Command
    @Path("/{id}/opening-acts")
    @RolesAllowed(Role.OPENING_CUSTODIAN)
    public RestResponse<TenderView> act(TenderId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(openings.act(id, seen, actors.current()));
    }

    @GET
    @Path("/{id}/opening")
    public OpeningView show(TenderId id) {
        return openings.find(id, actors.current());
    }
}
