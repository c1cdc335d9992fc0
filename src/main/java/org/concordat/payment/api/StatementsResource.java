package org.concordat.payment.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.payment.StatementRow;
import org.concordat.payment.Statements;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The agreements of the actor's organisation with their totals. */
@Path("/api/v1/statements")
@Authenticated
class StatementsResource {
    private final Statements statements;
    private final ActorSource actors;

    StatementsResource(Statements statements, ActorSource actors) {
        this.statements = statements;
        this.actors = actors;
    }

    @GET
    public RestResponse<Page<StatementRow>> list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(statements.list(actors.current(), text, PageRequest.of(limit, cursor)), uri);
    }
}
