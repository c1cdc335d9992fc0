package org.concordat.agreement.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.RiskAllocations;
import org.concordat.agreement.SharingDesk;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The sharing clauses and the risks of an agreement in draft. */
@Path("/api/v1/agreements/{id}")
@Authenticated
class ClauseResource {
    private final SharingDesk desk;
    private final ActorSource actors;

    ClauseResource(SharingDesk desk, ActorSource actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @POST
    @Command
    @Path("/clauses")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<AgreementView> add(
            AgreementId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull SharingClause clause) {
        return Answers.ok(desk.add(id, seen, clause, actors.current()));
    }

    @PUT
    @Command
    @Path("/clauses/{code}")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<AgreementView> replace(
            AgreementId id,
            String code,
            @HeaderParam("If-Match") @Nullable Version seen,
            @NotNull SharingClause clause) {
        return Answers.ok(desk.replace(id, code, seen, clause, actors.current()));
    }

    @DELETE
    @Command
    @Path("/clauses/{code}")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<AgreementView> remove(
            AgreementId id, String code, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(desk.remove(id, code, seen, actors.current()));
    }

    @PUT
    @Command
    @Path("/risks")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<AgreementView> allocate(
            AgreementId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull RiskAllocations risks) {
        return Answers.ok(desk.allocate(id, seen, risks, actors.current()));
    }
}
