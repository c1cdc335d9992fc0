package org.concordat.agreement.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
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
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementDraft;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.AgreementRow;
import org.concordat.agreement.AgreementStatus;
import org.concordat.agreement.AgreementTerms;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.CancellationReason;
import org.concordat.agreement.Signing;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Agreements, their terms, the offer for signature and the signatures. */
@Path("/api/v1/agreements")
@Authenticated
class AgreementResource {
    private final AgreementDesk desk;
    private final ActorSource actors;

    AgreementResource(AgreementDesk desk, ActorSource actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @POST
    @Command
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<AgreementView> form(@NotNull AgreementDraft draft) {
        var agreement = desk.form(draft, actors.current());
        return Answers.created("/api/v1/agreements", agreement.id().value(), agreement);
    }

    @GET
    public RestResponse<Page<AgreementRow>> list(
            @QueryParam("status") @Nullable AgreementStatus status,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(desk.list(actors.current(), status, PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    public AgreementView show(AgreementId id) {
        return desk.find(id, actors.current());
    }

    @PUT
    @Command
    @Path("/{id}/terms")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<AgreementView> revise(
            AgreementId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull AgreementTerms content) {
        return Answers.ok(desk.revise(id, seen, content, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/offer")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<AgreementView> offer(AgreementId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(desk.offer(id, seen, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/signatures")
    @RolesAllowed({Role.APPROVER, Role.VENDOR_SIGNATORY})
    public RestResponse<AgreementView> sign(
            AgreementId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull Signing signing) {
        return Answers.ok(desk.sign(id, seen, signing, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<AgreementView> cancel(
            AgreementId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull CancellationReason reason) {
        return Answers.ok(desk.cancel(id, seen, reason, actors.current()));
    }
}
