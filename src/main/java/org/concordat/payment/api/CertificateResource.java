package org.concordat.payment.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.concordat.identity.Role;
import org.concordat.payment.CertificateId;
import org.concordat.payment.CertificateView;
import org.concordat.payment.PaymentOrder;
import org.concordat.payment.Payouts;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A certificate with its split, and the payments recorded on it. */
@Path("/api/v1/certificates/{id}")
@Authenticated
class CertificateResource {
    private final Payouts payouts;
    private final ActorSource actors;

    CertificateResource(Payouts payouts, ActorSource actors) {
        this.payouts = payouts;
        this.actors = actors;
    }

    @GET
    public CertificateView show(CertificateId id) {
        return payouts.find(id, actors.current());
    }

    @POST
    @Command
    @Path("/payments")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<CertificateView> pay(
            CertificateId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull PaymentOrder order) {
        return Answers.ok(payouts.record(id, seen, order, actors.current()));
    }
}
