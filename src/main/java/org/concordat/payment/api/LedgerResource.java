package org.concordat.payment.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.concordat.ledger.AccountStatement;
import org.concordat.ledger.Balance;
import org.concordat.ledger.PostedLine;
import org.concordat.ledger.TrialBalance;
import org.concordat.payment.AgreementBooks;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.TableFormat;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The books of one agreement as of any value date, and their lines as a list or a file. */
@Path("/api/v1/agreements/{id}/ledger")
@Authenticated
class LedgerResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AgreementBooks books;
    private final LedgerExport export;
    private final ActorSource actors;

    LedgerResource(AgreementBooks books, LedgerExport export, ActorSource actors) {
        this.books = books;
        this.export = export;
        this.actors = actors;
    }

    /** Balances at the end of a day: debit positive, credit negative. */
    record Balances(LocalDate asOf, List<Balance> items) {}

    @GET
    @Path("/trial-balance")
    public TrialBalance trialBalance(String id, @QueryParam("asOf") @Nullable String asOf) {
        return books.trialBalance(Identifiers.parse(id), LedgerQuery.day(asOf), actors.current());
    }

    @GET
    @Path("/balances")
    public Balances balances(
            String id,
            @QueryParam("account") @Nullable String account,
            @QueryParam("party") @Nullable String party,
            @QueryParam("item") @Nullable String item,
            @QueryParam("asOf") @Nullable String day) {
        var agreement = Identifiers.parse(id);
        var question = new LedgerQuery(account, party, item, null, day).question();
        var asOf = books.days(agreement, question, actors.current()).until();
        return new Balances(asOf, books.balances(agreement, question, actors.current()));
    }

    @GET
    @Path("/statement")
    public AccountStatement statement(String id, @BeanParam LedgerQuery query) {
        return books.statement(Identifiers.parse(id), query.question(), actors.current());
    }

    @GET
    @Path("/lines")
    public RestResponse<Page<PostedLine>> lines(
            String id,
            @BeanParam LedgerQuery query,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var page = PageRequest.of(limit, cursor);
        return Answers.list(books.lines(Identifiers.parse(id), query.question(), page, actors.current()), uri);
    }

    @GET
    @Path("/lines.csv")
    @Produces("text/csv")
    @APIResponse(
            responseCode = "200",
            description = "One line of an entry on each line",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(String id, @BeanParam LedgerQuery query) {
        return export.of(Identifiers.parse(id), query.question(), TableFormat.CSV, actors.current());
    }

    @GET
    @Path("/lines.xlsx")
    @Produces(XLSX)
    @APIResponse(
            responseCode = "200",
            description = "A workbook with one line of an entry in each row",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx(String id, @BeanParam LedgerQuery query) {
        return export.of(Identifiers.parse(id), query.question(), TableFormat.XLSX, actors.current());
    }
}
