package org.concordat.procurement.tender.api;

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
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.procurement.tender.AnswerText;
import org.concordat.procurement.tender.Cancellations;
import org.concordat.procurement.tender.NamedEvaluator;
import org.concordat.procurement.tender.QuestionText;
import org.concordat.procurement.tender.TenderCancellation;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderDraft;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderRow;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Drafts, publication, cancellation, questions; a move is a POST to its noun. */
@Path("/api/v1/tenders")
@Authenticated
class TenderResource {
    private final TenderDesk desk;
    private final Cancellations cancellations;
    private final ActorSource actors;

    TenderResource(TenderDesk desk, Cancellations cancellations, ActorSource actors) {
        this.desk = desk;
        this.cancellations = cancellations;
        this.actors = actors;
    }

    @POST
    @Command
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<TenderView> draft(@NotNull TenderDraft draft) {
        var tender = desk.draft(draft, actors.current());
        return Answers.created("/api/v1/tenders", tender.id().value(), tender);
    }

    @GET
    public RestResponse<Page<TenderRow>> list(
            @QueryParam("status") @Nullable TenderStatus status,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(desk.list(actors.current(), status, PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    public TenderView show(TenderId id) {
        return desk.find(id, actors.current());
    }

    @PUT
    @Command
    @Path("/{id}")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<TenderView> change(
            TenderId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull TenderDraft draft) {
        return Answers.ok(desk.change(id, seen, draft, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/publication")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<TenderView> publish(TenderId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(desk.publish(id, seen, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<TenderView> cancel(
            TenderId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull TenderCancellation cancellation) {
        return Answers.ok(cancellations.cancel(id, seen, cancellation, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/questions")
    @RolesAllowed({Role.BID_MANAGER, Role.VENDOR_ADMINISTRATOR})
    public RestResponse<TenderView> ask(TenderId id, @NotNull QuestionText question) {
        return Answers.ok(desk.ask(id, question, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/questions/{number}/answer")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<TenderView> answer(
            TenderId id, int number, @HeaderParam("If-Match") @Nullable Version seen, @NotNull AnswerText answer) {
        return Answers.ok(desk.answer(id, number, seen, answer, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/evaluators")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public RestResponse<TenderView> nameEvaluator(
            TenderId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull NamedEvaluator named) {
        return Answers.ok(desk.nameEvaluator(id, seen, named, actors.current()));
    }
}
