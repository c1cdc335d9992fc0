package org.concordat.payment.statement.api;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.payment.statement.DisputeDecision;
import org.concordat.payment.statement.RestatementReason;
import org.concordat.payment.statement.SharingStatementRow;
import org.concordat.payment.statement.SharingStatementView;
import org.concordat.payment.statement.StatementAnswer;
import org.concordat.payment.statement.StatementDesk;
import org.concordat.payment.statement.StatementFilter;
import org.concordat.payment.statement.StatementId;
import org.concordat.payment.statement.StatementPapers;
import org.concordat.payment.statement.StatementStatus;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Sharing statements: their answer, what is decided on disputed lines, and their restatement. */
@Path("/api/v1/sharing-statements")
@Authenticated
class SharingStatementResource {
    private final StatementDesk desk;
    private final StatementPapers papers;
    private final ActorSource actors;

    SharingStatementResource(StatementDesk desk, StatementPapers papers, ActorSource actors) {
        this.desk = desk;
        this.papers = papers;
        this.actors = actors;
    }

    @GET
    public RestResponse<Page<SharingStatementRow>> list(
            @QueryParam("agreement") @Nullable String agreement,
            @QueryParam("status") @Nullable StatementStatus status,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new StatementFilter(wanted(agreement), status);
        return Answers.list(desk.list(actors.current(), filter, PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    public SharingStatementView show(StatementId id) {
        return desk.find(id, actors.current());
    }

    /** A file that shows why a line is disputed; the answer names it. */
    @POST
    @Command
    @Path("/{id}/documents")
    @RolesAllowed({Role.DELIVERY_MANAGER, Role.FINANCE_OFFICER})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<SharingStatementView> attach(
            StatementId id,
            @HeaderParam("If-Match") @Nullable Version seen,
            @RestForm("file") @Nullable FileUpload file) {
        return Answers.ok(papers.attach(
                id,
                seen,
                file == null ? null : file.uploadedFile(),
                file == null ? null : file.fileName(),
                file == null ? null : file.contentType(),
                actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/answer")
    @RolesAllowed(Role.DELIVERY_MANAGER)
    public RestResponse<SharingStatementView> answer(
            StatementId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull StatementAnswer answer) {
        return Answers.ok(desk.answer(id, seen, answer, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/decisions")
    @RolesAllowed(Role.APPROVER)
    public RestResponse<SharingStatementView> decide(
            StatementId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull DisputeDecision decision) {
        return Answers.ok(desk.decide(id, seen, decision, actors.current()));
    }

    /** Answers with the new statement. */
    @POST
    @Command
    @Path("/{id}/restatement")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<SharingStatementView> restate(
            StatementId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull RestatementReason reason) {
        return Answers.ok(desk.restate(id, seen, reason, actors.current()));
    }

    private static @Nullable UUID wanted(@Nullable String agreement) {
        return agreement == null || agreement.isEmpty() ? null : Identifiers.parse(agreement);
    }
}
