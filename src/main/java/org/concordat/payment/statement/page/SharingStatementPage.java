package org.concordat.payment.statement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.concordat.document.DocumentId;
import org.concordat.document.api.Downloads;
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.identity.page.HistoryOf;
import org.concordat.payment.Statements;
import org.concordat.payment.statement.RestatementReason;
import org.concordat.payment.statement.SharingStatementRow;
import org.concordat.payment.statement.SharingStatementView;
import org.concordat.payment.statement.StatementDesk;
import org.concordat.payment.statement.StatementFilter;
import org.concordat.payment.statement.StatementId;
import org.concordat.payment.statement.StatementPapers;
import org.concordat.payment.statement.StatementStatus;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.platform.page.NextPage;
import org.concordat.workflow.WorkItem;
import org.concordat.workflow.Worklist;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The sharing statements, and one of them with its figures, steps, answer, decisions and restatement. */
@Path("/sharing-statements")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class SharingStatementPage {
    private static final int ROWS = 25;

    private final StatementDesk desk;
    private final StatementPapers papers;
    private final Statements statements;
    private final Worklist worklist;
    private final History history;
    private final SharingMessages messages;
    private final ActorSource actors;
    private final Refusals refusals;

    SharingStatementPage(
            StatementDesk desk,
            StatementPapers papers,
            Statements statements,
            Worklist worklist,
            History history,
            SharingMessages messages,
            ActorSource actors,
            Refusals refusals) {
        this.desk = desk;
        this.papers = papers;
        this.statements = statements;
        this.worklist = worklist;
        this.history = history;
        this.messages = messages;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "sharing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<SharingStatementRow> rows, @Nullable String next, @Nullable String status, List<Choice> statuses);

        static native TemplateInstance statement(
                SharingStatementView statement,
                List<StatedLine> lines,
                Doors doors,
                List<WorkItem> waiting,
                List<Choice> documents,
                FormErrors errors);
    }

    /** What the reader may do now. */
    public record Doors(boolean mayAnswer, boolean mayDecide, boolean mayRestate, boolean mayAttach) {
        static Doors of(SharingStatementView statement, Actor actor) {
            var vendor = actor.worksFor(statement.vendor());
            var authority = actor.worksFor(statement.authority());
            return new Doors(
                    vendor && actor.has(Role.DELIVERY_MANAGER) && statement.status() == StatementStatus.ISSUED,
                    authority && actor.has(Role.APPROVER) && statement.status() == StatementStatus.DISPUTED,
                    authority
                            && actor.has(Role.FINANCE_OFFICER)
                            && statement.status() == StatementStatus.SETTLED
                            && statement.restatedBy() == null,
                    statement.isOpen()
                            && (vendor && actor.has(Role.DELIVERY_MANAGER)
                                    || authority && actor.has(Role.FINANCE_OFFICER)));
        }
    }

    @GET
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new StatementFilter(null, wanted(status));
        var page = desk.list(actors.current(), filter, PageRequest.of(ROWS, cursor));
        var statuses = Arrays.stream(StatementStatus.values())
                .map(each -> new Choice(each.name(), messages.status(each)))
                .toList();
        return Templates.list(page.items(), NextPage.of(page, uri), status, statuses);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(StatementId id) {
        return detail(id, FormErrors.NONE);
    }

    @GET
    @Path("/{id}/history")
    public TemplateInstance history(StatementId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var statement = desk.find(id, actor);
        var place = new HistoryOf.Place(
                "/sharing-statements", messages.statements(), statement.number(), statement.clauseTitle());
        return history.page(HistoryOf.thing(id.reference(), place).namingVendors(), cursor, actor);
    }

    @GET
    @Path("/{id}/documents/{document}")
    public Response document(StatementId id, DocumentId document) {
        return Downloads.of(papers.open(id, document, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/documents")
    @RolesAllowed({Role.DELIVERY_MANAGER, Role.FINANCE_OFFICER})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            StatementId id, @RestForm @Nullable Version version, @RestForm("file") @Nullable FileUpload file) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        papers.attach(
                id,
                version,
                file == null ? null : file.uploadedFile(),
                file == null ? null : file.fileName(),
                file == null ? null : file.contentType(),
                actors.current());
        return back(id);
    }

    @POST
    @Command
    @Path("/{id}/answer")
    @RolesAllowed(Role.DELIVERY_MANAGER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            StatementId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable List<String> reason,
            @RestForm @Nullable List<String> document) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.answer(id, version, AnswerForm.answer(reason, document), actors.current());
        return back(id);
    }

    @POST
    @Command
    @Path("/{id}/decisions")
    @RolesAllowed(Role.APPROVER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            StatementId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String line,
            @RestForm @Nullable String outcome,
            @RestForm @Nullable String reason) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.decide(id, version, AnswerForm.decision(line, outcome, reason), actors.current());
        return back(id);
    }

    @POST
    @Command
    @Path("/{id}/restatement")
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restate(StatementId id, @RestForm @Nullable Version version, @RestForm @Nullable String reason) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        var restated = desk.restate(id, version, new RestatementReason(reason == null ? "" : reason), actors.current());
        return back(restated.id());
    }

    private TemplateInstance detail(StatementId id, FormErrors errors) {
        var actor = actors.current();
        var statement = desk.find(id, actor);
        var parties = statements.parties(statement.agreement(), actor);
        var documents = statement.documents().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
        return Templates.statement(
                statement,
                StatedLine.of(statement, parties, messages),
                Doors.of(statement, actor),
                worklist.waitingAt(id.value()),
                documents,
                errors);
    }

    private static Response back(StatementId id) {
        return Answers.seeOther("/sharing-statements/" + id);
    }

    private static @Nullable StatementStatus wanted(@Nullable String status) {
        try {
            return status == null || status.isEmpty() ? null : StatementStatus.valueOf(status);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("status", "There is no such state");
        }
    }
}
