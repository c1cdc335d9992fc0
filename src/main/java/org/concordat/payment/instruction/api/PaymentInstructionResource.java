package org.concordat.payment.instruction.api;

import io.quarkus.security.Authenticated;
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
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.CancellationReason;
import org.concordat.payment.instruction.InstructionDesk;
import org.concordat.payment.instruction.InstructionFilter;
import org.concordat.payment.instruction.InstructionId;
import org.concordat.payment.instruction.InstructionRow;
import org.concordat.payment.instruction.InstructionStatus;
import org.concordat.payment.instruction.InstructionView;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Payments on their way: approved by others than whoever prepared them, or ended before they are sent. */
@Path("/api/v1/payment-instructions")
@Authenticated
class PaymentInstructionResource {
    private final InstructionDesk desk;
    private final ActorSource actors;

    PaymentInstructionResource(InstructionDesk desk, ActorSource actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    public RestResponse<Page<InstructionRow>> list(
            @QueryParam("status") @Nullable InstructionStatus status,
            @QueryParam("certificate") @Nullable UUID certificate,
            @QueryParam("file") @Nullable UUID file,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new InstructionFilter(status, certificate, file);
        return Answers.list(desk.list(actors.current(), filter, PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    public InstructionView show(InstructionId id) {
        return desk.find(id, actors.current());
    }

    @POST
    @Command
    @Path("/{id}/approvals")
    @RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER})
    public RestResponse<InstructionView> approve(InstructionId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(desk.approve(id, seen, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/cancellation")
    @RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER})
    public RestResponse<InstructionView> cancel(
            InstructionId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull CancellationReason reason) {
        return Answers.ok(desk.cancel(id, seen, reason, actors.current()));
    }
}
