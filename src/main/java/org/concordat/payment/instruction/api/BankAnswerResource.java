package org.concordat.payment.instruction.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.AnswerRowView;
import org.concordat.payment.instruction.BankAnswerDesk;
import org.concordat.payment.instruction.BankAnswerId;
import org.concordat.payment.instruction.BankAnswerView;
import org.concordat.payment.instruction.RowOutcome;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the bank says: status reports (pain.002) and notifications of debits (camt.054), up to 10 MB each. */
@Path("/api/v1/bank-answers")
@Authenticated
class BankAnswerResource {
    private final BankAnswerDesk desk;
    private final ActorSource actors;

    BankAnswerResource(BankAnswerDesk desk, ActorSource actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /** The same file a second time leads to what came of it the first time. */
    @POST
    @Command
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_XML)
    public RestResponse<BankAnswerView> take(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_XML,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "<Document/>"))
                    byte @Nullable [] file) {
        var answer = desk.take(file == null ? new byte[0] : file, actors.current());
        return Answers.created("/api/v1/bank-answers", answer.id().value(), answer);
    }

    @GET
    @Path("/{id}")
    public BankAnswerView show(BankAnswerId id) {
        return desk.find(id, actors.current());
    }

    @GET
    @Path("/{id}/rows")
    public RestResponse<Page<AnswerRowView>> rows(
            BankAnswerId id,
            @QueryParam("outcome") @Nullable RowOutcome outcome,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var actor = actors.current();
        var answer = desk.find(id, actor);
        return Answers.list(desk.rows(actor, answer.id().value(), outcome, PageRequest.of(limit, cursor)), uri);
    }

    /** What fits no payment, from all files: a person has to look. */
    @GET
    @Path("/unmatched")
    public RestResponse<Page<AnswerRowView>> unmatched(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var page = PageRequest.of(limit, cursor);
        return Answers.list(desk.rows(actors.current(), null, RowOutcome.UNMATCHED, page), uri);
    }
}
