package org.concordat.payment.statement.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.concordat.identity.Role;
import org.concordat.payment.statement.MeasurementDesk;
import org.concordat.payment.statement.MeasurementView;
import org.concordat.payment.statement.NewMeasurement;
import org.concordat.payment.statement.NewStatement;
import org.concordat.payment.statement.Occasion;
import org.concordat.payment.statement.SharingStatementView;
import org.concordat.payment.statement.StatementDesk;
import org.concordat.payment.statement.StatementPreview;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The facts reported for an agreement, and the statements made of them. */
@Path("/api/v1/agreements/{id}")
@Authenticated
class AgreementStatementsResource {
    private final MeasurementDesk measurements;
    private final StatementDesk desk;
    private final ActorSource actors;

    AgreementStatementsResource(MeasurementDesk measurements, StatementDesk desk, ActorSource actors) {
        this.measurements = measurements;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Path("/measurements")
    public RestResponse<Page<MeasurementView>> list(
            String id,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var page = PageRequest.of(limit, cursor);
        return Answers.list(measurements.list(Identifiers.parse(id), page, actors.current()), uri);
    }

    @POST
    @Command
    @Path("/measurements")
    @RolesAllowed({Role.DELIVERY_MANAGER, Role.FINANCE_OFFICER})
    public RestResponse<MeasurementView> report(String id, @NotNull NewMeasurement report) {
        return Answers.ok(measurements.report(Identifiers.parse(id), report, actors.current()));
    }

    /** What a statement would say now; changes nothing. */
    @GET
    @Path("/sharing-statements/preview")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public StatementPreview preview(
            String id,
            @QueryParam("clause") @NotNull String clause,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("event") @DefaultValue("") String event) {
        var wanted = new NewStatement(clause, new Occasion(from, to, event));
        return desk.preview(Identifiers.parse(id), wanted, actors.current());
    }

    @POST
    @Command
    @Path("/sharing-statements")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<SharingStatementView> issue(String id, @NotNull NewStatement wanted) {
        var statement = desk.issue(Identifiers.parse(id), wanted, actors.current());
        return Answers.created("/api/v1/sharing-statements", statement.id().value(), statement);
    }
}
