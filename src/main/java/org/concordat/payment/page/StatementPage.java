package org.concordat.payment.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.ledger.Account;
import org.concordat.ledger.LineFilter;
import org.concordat.payment.Statement;
import org.concordat.payment.StatementRow;
import org.concordat.payment.Statements;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.PageRequest;
import org.concordat.platform.page.NextPage;
import org.jspecify.annotations.Nullable;

/** The statements of one's agreements, one statement, and the entries behind its figures. */
@Path("/statements")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class StatementPage {
    private static final int ROWS = 25;
    private static final int LINES = 100;

    private final Statements statements;
    private final EntryLines entryLines;
    private final ActorSource actors;

    StatementPage(Statements statements, EntryLines entryLines, ActorSource actors) {
        this.statements = statements;
        this.entryLines = entryLines;
        this.actors = actors;
    }

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<StatementRow> rows, @Nullable String next, @Nullable String text, boolean seesExposure);

        static native TemplateInstance statement(Statement statement, StatementTable table, WhoPaysChart chart);

        static native TemplateInstance entries(Statement statement, List<EntryLine> lines, @Nullable String next);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var actor = actors.current();
        var page = statements.list(actor, text, PageRequest.of(ROWS, cursor));
        return Templates.list(page.items(), NextPage.of(page, uri), text, actor.hasAny(Role.EXPOSURE_READERS));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(String id) {
        var statement = statements.of(agreement(id), actors.current());
        return Templates.statement(statement, StatementTable.of(statement), WhoPaysChart.of(statement));
    }

    @GET
    @Path("/{id}/entries")
    public TemplateInstance entries(
            String id,
            @QueryParam("account") @Nullable Account account,
            @QueryParam("party") @Nullable String party,
            @QueryParam("item") @Nullable String item,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var actor = actors.current();
        var statement = statements.of(agreement(id), actor);
        var filter = new LineFilter(account, party, item, List.of());
        var page = statements.entries(statement.agreement(), filter, PageRequest.of(LINES, cursor), actor);
        return Templates.entries(statement, entryLines.of(page.items(), statement), NextPage.of(page, uri));
    }

    private static UUID agreement(String id) {
        return Identifiers.parse(id);
    }
}
