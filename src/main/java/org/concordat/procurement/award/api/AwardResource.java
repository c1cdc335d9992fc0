package org.concordat.procurement.award.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.procurement.award.AwardVerdict;
import org.concordat.procurement.award.AwardView;
import org.concordat.procurement.award.Awards;
import org.concordat.procurement.award.ResultView;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The decision, the award for its two parties, the result for each bidder. */
@Path("/api/v1/tenders")
@Authenticated
class AwardResource {
    private final Awards awards;
    private final ActorSource actors;

    AwardResource(Awards awards, ActorSource actors) {
        this.awards = awards;
        this.actors = actors;
    }

    @POST
    @Command
    @Path("/{id}/award-decision")
    @RolesAllowed(Role.APPROVER)
    public RestResponse<TenderView> decide(
            TenderId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull AwardVerdict verdict) {
        return Answers.ok(awards.decide(id, seen, verdict, actors.current()));
    }

    @GET
    @Path("/{id}/award")
    public AwardView award(TenderId id) {
        return awards.award(id, actors.current());
    }

    @GET
    @Path("/{id}/result")
    public ResultView result(TenderId id) {
        return awards.result(id, actors.current());
    }
}
