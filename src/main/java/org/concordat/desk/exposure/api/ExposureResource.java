package org.concordat.desk.exposure.api;

import jakarta.annotation.security.RolesAllowed;
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
import org.concordat.desk.exposure.ExposureRow;
import org.concordat.desk.exposure.Exposures;
import org.concordat.desk.exposure.PortfolioExposure;
import org.concordat.desk.exposure.YearlyContributions;
import org.concordat.identity.Role;
import org.concordat.payment.UnsettledCertificate;
import org.concordat.platform.ActorSource;
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

/** The exposure of an authority's agreements: of each, and of all together. */
@Path("/api/v1/exposure")
@RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR})
class ExposureResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Exposures exposures;
    private final ExposureExport export;
    private final ActorSource actors;

    ExposureResource(Exposures exposures, ExposureExport export, ActorSource actors) {
        this.exposures = exposures;
        this.export = export;
        this.actors = actors;
    }

    /** What each party bears of each year, by currency. */
    record ExposureYears(LocalDate asOf, List<YearlyContributions> items) {}

    @GET
    public RestResponse<Page<ExposureRow>> list(
            @BeanParam ExposureQuery query,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var page = PageRequest.of(limit, cursor);
        return Answers.list(exposures.list(query.question(), page, actors.current()), uri);
    }

    @GET
    @Path("/totals")
    public PortfolioExposure totals(@BeanParam ExposureQuery query) {
        return exposures.totals(query.question(), actors.current());
    }

    @GET
    @Path("/years")
    public ExposureYears years(@BeanParam ExposureQuery query) {
        var question = query.question();
        var actor = actors.current();
        return new ExposureYears(exposures.asOf(question, actor), exposures.years(question, actor));
    }

    @GET
    @Path("/overdue-certificates")
    public RestResponse<Page<UnsettledCertificate>> overdue(
            @BeanParam ExposureQuery query,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var page = PageRequest.of(limit, cursor);
        return Answers.list(exposures.overdue(query.question(), page, actors.current()), uri);
    }

    @GET
    @Path("/agreements.csv")
    @Produces("text/csv")
    @APIResponse(
            responseCode = "200",
            description = "One agreement on each line",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@BeanParam ExposureQuery query) {
        return export.of(query.question(), TableFormat.CSV, actors.current());
    }

    @GET
    @Path("/agreements.xlsx")
    @Produces(XLSX)
    @APIResponse(
            responseCode = "200",
            description = "A workbook with one agreement in each row",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx(@BeanParam ExposureQuery query) {
        return export.of(query.question(), TableFormat.XLSX, actors.current());
    }
}
