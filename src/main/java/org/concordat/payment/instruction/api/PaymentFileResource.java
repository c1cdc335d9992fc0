package org.concordat.payment.instruction.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.NewPaymentFile;
import org.concordat.payment.instruction.PaymentFileDesk;
import org.concordat.payment.instruction.PaymentFileId;
import org.concordat.payment.instruction.PaymentFileView;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Bundles approved payments for the bank and hands the file out as it is sent. */
@Path("/api/v1/payment-files")
@Authenticated
class PaymentFileResource {
    private final PaymentFileDesk desk;
    private final ActorSource actors;

    PaymentFileResource(PaymentFileDesk desk, ActorSource actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @POST
    @Command
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<PaymentFileView> bundle(@NotNull NewPaymentFile form) {
        var file = desk.bundle(form, actors.current());
        return Answers.created("/api/v1/payment-files", file.id().value(), file);
    }

    @GET
    public RestResponse<Page<PaymentFileView>> list(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(desk.list(actors.current(), PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    public PaymentFileView show(PaymentFileId id) {
        return desk.find(id, actors.current());
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_XML)
    @APIResponse(
            responseCode = "200",
            description = "The pain.001 message as it is sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "<Document/>"))
    public Response content(PaymentFileId id) {
        var actor = actors.current();
        return Response.ok(desk.content(id, actor), MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + desk.find(id, actor).number() + ".xml\"")
                .build();
    }
}
