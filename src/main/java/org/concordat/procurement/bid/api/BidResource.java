package org.concordat.procurement.bid.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.procurement.bid.BidContent;
import org.concordat.procurement.bid.BidId;
import org.concordat.procurement.bid.BidRow;
import org.concordat.procurement.bid.BidView;
import org.concordat.procurement.bid.Bidding;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A vendor's own bids; a move is a POST to its noun. */
@Path("/api/v1/bids")
@Authenticated
class BidResource {
    private final Bidding bidding;
    private final ActorSource actors;

    BidResource(Bidding bidding, ActorSource actors) {
        this.bidding = bidding;
        this.actors = actors;
    }

    @GET
    public RestResponse<Page<BidRow>> list(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(bidding.own(actors.current(), PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    public BidView show(BidId id) {
        return bidding.find(id, actors.current());
    }

    @PUT
    @Command
    @Path("/{id}")
    public RestResponse<BidView> change(
            BidId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull BidContent content) {
        return Answers.ok(bidding.change(id, seen, content, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/submission")
    public RestResponse<BidView> submit(BidId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(bidding.submit(id, seen, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/withdrawal")
    public RestResponse<BidView> withdraw(BidId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(bidding.withdraw(id, seen, actors.current()));
    }
}
