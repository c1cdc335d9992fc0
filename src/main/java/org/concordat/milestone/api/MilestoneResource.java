package org.concordat.milestone.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.concordat.agreement.AgreementId;
import org.concordat.document.DocumentId;
import org.concordat.document.api.Downloads;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneId;
import org.concordat.milestone.MilestoneReviews;
import org.concordat.milestone.MilestoneRow;
import org.concordat.milestone.MilestoneStatus;
import org.concordat.milestone.MilestoneView;
import org.concordat.milestone.ReturnReasons;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Evidence, submission and review; a move is a POST to its noun. */
@Path("/api/v1/milestones")
@Authenticated
class MilestoneResource {
    private final MilestoneReviews reviews;
    private final ActorSource actors;

    MilestoneResource(MilestoneReviews reviews, ActorSource actors) {
        this.reviews = reviews;
        this.actors = actors;
    }

    @GET
    public RestResponse<Page<MilestoneRow>> list(
            @QueryParam("agreement") @Nullable UUID agreement,
            @QueryParam("status") @Nullable MilestoneStatus status,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var of = agreement == null ? null : new AgreementId(agreement);
        var page = reviews.list(actors.current(), of, status, PageRequest.of(limit, cursor));
        return Answers.list(page, uri);
    }

    @GET
    @Path("/{id}")
    public MilestoneView show(MilestoneId id) {
        return reviews.find(id, actors.current());
    }

    @POST
    @Command
    @Path("/{id}/evidence")
    @RolesAllowed(Role.DELIVERY_MANAGER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<MilestoneView> attach(
            MilestoneId id,
            @HeaderParam("If-Match") @Nullable Version seen,
            @RestForm @Nullable String criterion,
            @RestForm @Nullable String type,
            @RestForm("file") @Nullable FileUpload file) {
        return Answers.ok(reviews.attach(id, seen, EvidenceUpload.of(criterion, type, file), actors.current()));
    }

    @GET
    @Path("/{id}/evidence/{document}")
    @APIResponse(
            responseCode = "200",
            description = "The file, as its own media type",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(MilestoneId id, DocumentId document) {
        return Downloads.of(reviews.open(id, document, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/submission")
    @RolesAllowed(Role.DELIVERY_MANAGER)
    public RestResponse<MilestoneView> submit(MilestoneId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(reviews.submit(id, seen, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/acceptance")
    @RolesAllowed(Role.MILESTONE_REVIEWER)
    public RestResponse<MilestoneView> accept(MilestoneId id, @HeaderParam("If-Match") @Nullable Version seen) {
        return Answers.ok(reviews.accept(id, seen, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/return")
    @RolesAllowed(Role.MILESTONE_REVIEWER)
    public RestResponse<MilestoneView> sendBack(
            MilestoneId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull ReturnReasons reasons) {
        return Answers.ok(reviews.sendBack(id, seen, reasons, actors.current()));
    }
}
