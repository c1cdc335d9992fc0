package org.concordat.payment.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.concordat.ledger.Account;
import org.concordat.ledger.LineFilter;
import org.concordat.ledger.PostedLine;
import org.concordat.payment.Statement;
import org.concordat.payment.Statements;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The statement of one agreement, and the entries behind its figures. */
@Path("/api/v1/agreements/{id}/statement")
@Authenticated
class StatementResource {
    private final Statements statements;
    private final ActorSource actors;

    StatementResource(Statements statements, ActorSource actors) {
        this.statements = statements;
        this.actors = actors;
    }

    @GET
    public Statement show(String id) {
        return statements.of(agreement(id), actors.current());
    }

    @GET
    @Path("/entries")
    public RestResponse<Page<PostedLine>> entries(
            String id,
            @QueryParam("account") @Nullable Account account,
            @QueryParam("party") @Nullable String party,
            @QueryParam("item") @Nullable String item,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new LineFilter(account, party, item, List.of());
        var page = PageRequest.of(limit, cursor);
        return Answers.list(statements.entries(agreement(id), filter, page, actors.current()), uri);
    }

    private static UUID agreement(String id) {
        return Identifiers.parse(id);
    }
}
