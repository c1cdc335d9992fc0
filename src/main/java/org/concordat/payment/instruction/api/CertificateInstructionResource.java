package org.concordat.payment.instruction.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.concordat.identity.Role;
import org.concordat.payment.CertificateId;
import org.concordat.payment.instruction.InstructionDesk;
import org.concordat.payment.instruction.InstructionView;
import org.concordat.payment.instruction.NewInstruction;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Prepares the payment of a certificate; the version is that of the certificate, so that two officers do not race. */
@Path("/api/v1/certificates/{id}/payment-instructions")
@Authenticated
class CertificateInstructionResource {
    private final InstructionDesk desk;
    private final ActorSource actors;

    CertificateInstructionResource(InstructionDesk desk, ActorSource actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @POST
    @Command
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<InstructionView> instruct(
            CertificateId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull NewInstruction form) {
        var instruction = desk.propose(id, seen, form, actors.current());
        return Answers.created("/api/v1/payment-instructions", instruction.id().value(), instruction);
    }
}
