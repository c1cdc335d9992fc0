package org.concordat.ledger.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.concordat.identity.Role;
import org.concordat.ledger.LedgerReplay;
import org.concordat.ledger.ReplayDifference;
import org.concordat.ledger.ReplayResult;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lets all stored balances be recomputed and compared, and says what earlier comparisons found. */
@Path("/api/v1/ledger/replay")
@Authenticated
class ReplayResource {
    private final LedgerReplay replay;
    private final ActorSource actors;

    ReplayResource(LedgerReplay replay, ActorSource actors) {
        this.replay = replay;
        this.actors = actors;
    }

    /** The first hundred differences of one comparison. */
    record Differences(List<ReplayDifference> items) {}

    @POST
    @Command
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public RestResponse<ReplayResult> run() {
        return Answers.ok(replay.run(actors.current()));
    }

    @GET
    @RolesAllowed({Role.ROLE_ADMINISTRATOR, Role.AUDITOR})
    public RestResponse<Page<ReplayResult>> results(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(replay.results(PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}/differences")
    @RolesAllowed(Role.AUDITOR)
    public Differences differences(String id) {
        return new Differences(replay.differences(Identifiers.parse(id)));
    }
}
