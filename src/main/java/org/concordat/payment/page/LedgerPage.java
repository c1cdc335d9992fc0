package org.concordat.payment.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.concordat.ledger.AccountStatement;
import org.concordat.payment.AgreementBooks;
import org.concordat.payment.LedgerQuestion;
import org.concordat.payment.Statement;
import org.concordat.payment.Statements;
import org.concordat.payment.api.LedgerExport;
import org.concordat.payment.api.LedgerQuery;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.TableFormat;
import org.concordat.platform.page.NextPage;
import org.jspecify.annotations.Nullable;

/** The books of an agreement as of a day: the trial balance, and the account behind each of its figures. */
@Path("/statements/{id}/ledger")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class LedgerPage {
    private static final int LINES = 100;

    private final AgreementBooks books;
    private final Statements statements;
    private final LedgerExport export;
    private final AccountChoices choices;
    private final EntryLines entryLines;
    private final ActorSource actors;

    LedgerPage(
            AgreementBooks books,
            Statements statements,
            LedgerExport export,
            AccountChoices choices,
            EntryLines entryLines,
            ActorSource actors) {
        this.books = books;
        this.statements = statements;
        this.export = export;
        this.choices = choices;
        this.entryLines = entryLines;
        this.actors = actors;
    }

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance trial(Statement statement, TrialTable table);

        static native TemplateInstance account(
                Statement statement,
                AccountStatement account,
                LedgerQuery query,
                AccountChoices.Of choices,
                List<EntryLine> lines,
                @Nullable String next,
                LedgerLinks links);
    }

    @GET
    public TemplateInstance trialBalance(String id, @QueryParam("asOf") @Nullable String asOf) {
        var actor = actors.current();
        var statement = statements.of(Identifiers.parse(id), actor);
        var balance = books.trialBalance(statement.agreement(), LedgerQuery.day(asOf), actor);
        return Templates.trial(statement, TrialTable.of(balance, statement));
    }

    @GET
    @Path("/account")
    public TemplateInstance account(
            String id,
            @BeanParam LedgerQuery query,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var actor = actors.current();
        var question = query.question();
        var statement = statements.of(Identifiers.parse(id), actor);
        var page = books.lines(statement.agreement(), question, PageRequest.of(LINES, cursor), actor);
        return Templates.account(
                statement,
                books.statement(statement.agreement(), question, actor),
                query,
                choices.of(books.balances(statement.agreement(), LedgerQuestion.ALL, actor), statement),
                entryLines.of(page.items(), statement),
                NextPage.of(page, uri),
                new LedgerLinks(statement.agreement(), query.parameters()));
    }

    @GET
    @Path("/lines.csv")
    @Produces(MediaType.WILDCARD)
    public Response csv(String id, @BeanParam LedgerQuery query) {
        return export.of(Identifiers.parse(id), query.question(), TableFormat.CSV, actors.current());
    }

    @GET
    @Path("/lines.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response xlsx(String id, @BeanParam LedgerQuery query) {
        return export.of(Identifiers.parse(id), query.question(), TableFormat.XLSX, actors.current());
    }
}
