package org.concordat.desk.exposure.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.concordat.desk.exposure.AgreementExposure;
import org.concordat.desk.exposure.Exposures;
import org.concordat.desk.exposure.PortfolioExposure;
import org.concordat.desk.exposure.api.ExposureExport;
import org.concordat.desk.exposure.api.ExposureQuery;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.payment.UnsettledCertificate;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.TableFormat;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.NextPage;
import org.jspecify.annotations.Nullable;

/** What finance looks at: a portfolio, and one agreement of it. */
@Path("/exposure")
@RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR})
@Blocking
@Produces(MediaType.TEXT_HTML)
class ExposurePage {
    private static final int ROWS = 25;
    private static final int FIRST = 10;

    private final Exposures exposures;
    private final ExposureExport export;
    private final FigureTables tables;
    private final Members members;
    private final ActorSource actors;

    ExposurePage(Exposures exposures, ExposureExport export, FigureTables tables, Members members, ActorSource actors) {
        this.exposures = exposures;
        this.export = export;
        this.tables = tables;
        this.members = members;
        this.actors = actors;
    }

    @CheckedTemplate(basePath = "exposure")
    static class Templates {
        private Templates() {}

        static native TemplateInstance portfolio(
                PortfolioExposure portfolio,
                ExposureQuery query,
                List<Choice> authorities,
                FigureTable table,
                RateNotes notes,
                List<YearsChart> charts,
                Page<UnsettledCertificate> overdue,
                int overdueAfterDays,
                List<AgreementLine> agreements,
                @Nullable String next,
                ExposureLinks links);

        static native TemplateInstance agreement(
                AgreementExposure agreement,
                ExposureQuery query,
                FigureTable table,
                RateNotes notes,
                List<YearsChart> charts,
                int overdueAfterDays);

        static native TemplateInstance overdue(
                List<UnsettledCertificate> certificates, int overdueAfterDays, LocalDate asOf, @Nullable String next);

        static native TemplateInstance year(
                int year, String party, LocalDate asOf, List<YearLine> lines, @Nullable String next);
    }

    @GET
    public TemplateInstance portfolio(
            @BeanParam ExposureQuery query, @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        var actor = actors.current();
        var question = query.question();
        var rows = exposures.list(question, PageRequest.of(ROWS, cursor), actor);
        var totals = exposures.totals(question, actor);
        var links = new ExposureLinks(query.parameters());
        return Templates.portfolio(
                totals,
                query,
                authorities(actor),
                tables.of(totals, links),
                RateNotes.of(totals.into().getCurrencyCode(), totals.currencies()),
                exposures.years(question, actor).stream()
                        .map(each -> YearsChart.of(
                                each,
                                tables::nameOf,
                                (year, party) -> links.borneIn(
                                        year, party, each.currency().getCurrencyCode())))
                        .toList(),
                exposures.overdue(question, PageRequest.of(FIRST, null), actor),
                exposures.overdueAfterDays(),
                rows.items().stream()
                        .map(row -> AgreementLine.of(row, totals.asOf()))
                        .toList(),
                NextPage.of(rows, uri),
                links);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance agreement(String id, @BeanParam ExposureQuery query) {
        var exposure = exposures.of(Identifiers.parse(id), query.question(), actors.current());
        return Templates.agreement(
                exposure,
                query,
                tables.of(exposure),
                RateNotes.of(exposure.into().getCurrencyCode(), List.of(exposure.exposure())),
                exposure.years().stream()
                        .map(each -> YearsChart.of(
                                each,
                                exposure::nameOf,
                                (year, party) ->
                                        ExposureLinks.borneIn(year, exposure.agreement(), party, exposure.asOf())))
                        .toList(),
                exposures.overdueAfterDays());
    }

    @GET
    @Path("/overdue")
    public TemplateInstance overdue(
            @BeanParam ExposureQuery query, @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        var actor = actors.current();
        var page = exposures.overdue(query.question(), PageRequest.of(ROWS, cursor), actor);
        return Templates.overdue(
                page.items(),
                exposures.overdueAfterDays(),
                exposures.asOf(query.question(), actor),
                NextPage.of(page, uri));
    }

    @GET
    @Path("/years/{year}")
    public TemplateInstance year(
            String year,
            @BeanParam ExposureQuery query,
            @QueryParam("party") @Nullable String party,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var actor = actors.current();
        var wanted = YearLine.parse(year);
        var borneBy = party == null ? "" : party;
        var asOf = exposures.asOf(query.question(), actor);
        var page = exposures.borneIn(wanted, borneBy, query.question(), PageRequest.of(ROWS, cursor), actor);
        return Templates.year(
                wanted,
                tables.nameOf(borneBy),
                asOf,
                page.items().stream()
                        .map(part -> YearLine.of(part, wanted, borneBy, asOf))
                        .toList(),
                NextPage.of(page, uri));
    }

    @GET
    @Path("/agreements.csv")
    @Produces(MediaType.WILDCARD)
    public Response csv(@BeanParam ExposureQuery query) {
        return export.of(query.question(), TableFormat.CSV, actors.current());
    }

    @GET
    @Path("/agreements.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response xlsx(@BeanParam ExposureQuery query) {
        return export.of(query.question(), TableFormat.XLSX, actors.current());
    }

    /** An auditor chooses among them; everybody else has one. */
    private List<Choice> authorities(Actor actor) {
        return actor.has(Role.AUDITOR)
                ? members.authorities().stream()
                        .map(each -> new Choice(each.id().toString(), each.name()))
                        .toList()
                : List.of();
    }
}
