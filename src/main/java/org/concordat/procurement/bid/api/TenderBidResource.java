package org.concordat.procurement.bid.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.procurement.bid.BidContent;
import org.concordat.procurement.bid.BidView;
import org.concordat.procurement.bid.Bidding;
import org.concordat.procurement.tender.TenderId;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a bid begins: at its tender. */
@Path("/api/v1/tenders")
@Authenticated
class TenderBidResource {
    private final Bidding bidding;
    private final ActorSource actors;

    TenderBidResource(Bidding bidding, ActorSource actors) {
        this.bidding = bidding;
        this.actors = actors;
    }

    @POST
    @Command
    @Path("/{id}/bids")
    @RolesAllowed(Role.BID_MANAGER)
    public RestResponse<BidView> prepare(TenderId id, @NotNull BidContent content) {
        var bid = bidding.prepare(id, content, actors.current());
        return Answers.created("/api/v1/bids", bid.id().value(), bid);
    }
}
