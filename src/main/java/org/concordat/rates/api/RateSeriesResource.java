package org.concordat.rates.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.rates.ImportResult;
import org.concordat.rates.NewSeries;
import org.concordat.rates.NewValues;
import org.concordat.rates.RateImports;
import org.concordat.rates.RateKind;
import org.concordat.rates.RateValueView;
import org.concordat.rates.Rates;
import org.concordat.rates.SeriesChange;
import org.concordat.rates.SeriesFilter;
import org.concordat.rates.SeriesId;
import org.concordat.rates.SeriesKeeping;
import org.concordat.rates.SeriesRow;
import org.concordat.rates.SeriesView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Rate series, their values and the way values come in. */
@Path("/api/v1/rate-series")
@Authenticated
class RateSeriesResource {
    private static final String CSV = "text/csv";

    private final SeriesKeeping keeping;
    private final RateImports imports;
    private final Rates rates;
    private final RateExport export;
    private final ActorSource actors;

    RateSeriesResource(SeriesKeeping keeping, RateImports imports, Rates rates, RateExport export, ActorSource actors) {
        this.keeping = keeping;
        this.imports = imports;
        this.rates = rates;
        this.export = export;
        this.actors = actors;
    }

    @POST
    @Command
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<SeriesView> open(@NotNull NewSeries form) {
        var series = keeping.open(form, actors.current());
        return Answers.created("/api/v1/rate-series", series.id().value(), series);
    }

    @GET
    public RestResponse<Page<SeriesRow>> list(
            @QueryParam("kind") @Nullable RateKind kind,
            @QueryParam("text") @Nullable String text,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = new SeriesFilter(kind, text);
        return Answers.list(keeping.list(actors.current(), filter, PageRequest.of(limit, cursor)), uri);
    }

    @GET
    @Path("/{id}")
    public SeriesView show(SeriesId id) {
        return keeping.find(id, actors.current());
    }

    @PUT
    @Command
    @Path("/{id}")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<SeriesView> describe(
            SeriesId id, @HeaderParam("If-Match") @Nullable Version seen, @NotNull SeriesChange change) {
        return Answers.ok(keeping.describe(id, seen, change, actors.current()));
    }

    /** Adds to the series and takes nothing back, so it need not have been read. */
    @POST
    @Command
    @Path("/{id}/values")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<ImportResult> addValues(SeriesId id, @NotNull NewValues values) {
        return Answers.ok(imports.take(id, values, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/imports")
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(CSV)
    public RestResponse<ImportResult> importFile(
            SeriesId id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "day,value,status,note\n2026-03-01,104.2,final,Press release 12"))
                    byte @Nullable [] file) {
        return Answers.ok(imports.take(id, file == null ? new byte[0] : file, actors.current()));
    }

    @GET
    @Path("/{id}/values")
    public RestResponse<Page<RateValueView>> values(
            SeriesId id,
            @BeanParam ValueQuery query,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var page = PageRequest.of(limit, cursor);
        return Answers.list(keeping.values(id, query.filter(), page, actors.current()), uri);
    }

    @GET
    @Path("/{id}/values.csv")
    @Produces(CSV)
    @APIResponse(
            responseCode = "200",
            description = "One line a value",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response exportValues(SeriesId id, @BeanParam ValueQuery query) {
        return export.of(id, query.filter(), actors.current());
    }

    /** What a calculation for that day would use; with {@code knownAt} what one of that time used. */
    @GET
    @Path("/{id}/rate")
    @APIResponse(responseCode = "200", description = "The rate that holds on the day")
    @APIResponse(
            responseCode = "409",
            description = "No rate holds on the day",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<RateAnswer> lookUp(
            SeriesId id, @QueryParam("day") @Nullable String day, @QueryParam("knownAt") @Nullable String knownAt) {
        return RestResponse.ok(RateAnswer.of(
                rates.lookUp(id, ValueQuery.required(day), ValueQuery.instant(knownAt), actors.current())));
    }
}
