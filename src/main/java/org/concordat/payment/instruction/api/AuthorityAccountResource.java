package org.concordat.payment.instruction.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.AuthorityAccountDesk;
import org.concordat.payment.instruction.AuthorityAccountId;
import org.concordat.payment.instruction.AuthorityAccountView;
import org.concordat.payment.instruction.NewAuthorityAccount;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The accounts that the reader's own authority pays from: entered by a finance officer, verified by an approver. */
@Path("/api/v1/authority-accounts")
@RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER})
class AuthorityAccountResource {
    private final AuthorityAccountDesk desk;
    private final ActorSource actors;

    AuthorityAccountResource(AuthorityAccountDesk desk, ActorSource actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @POST
    @Command
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<AuthorityAccountView> enter(@NotNull NewAuthorityAccount form) {
        var account = desk.enter(form, actors.current());
        return Answers.created("/api/v1/authority-accounts", account.id().value(), account);
    }

    @GET
    public RestResponse<Page<AuthorityAccountView>> list(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(desk.list(PageRequest.of(limit, cursor), actors.current()), uri);
    }

    @GET
    @Path("/{id}")
    public AuthorityAccountView show(AuthorityAccountId id) {
        return desk.find(id, actors.current());
    }

    @POST
    @Command
    @Path("/{id}/verification")
    @RolesAllowed(Role.APPROVER)
    public RestResponse<AuthorityAccountView> verify(
            AuthorityAccountId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(desk.verify(id, seen, actors.current()));
    }
}
