package org.concordat.payment.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.concordat.identity.Role;
import org.concordat.ledger.Period;
import org.concordat.payment.AgreementPeriods;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;

/** The months of an agreement's books. A closed one stays closed, so that a closing names no version: it can happen once. */
@Path("/api/v1/agreements/{id}/ledger/periods")
@Authenticated
class LedgerPeriodResource {
    private final AgreementPeriods periods;
    private final ActorSource actors;

    LedgerPeriodResource(AgreementPeriods periods, ActorSource actors) {
        this.periods = periods;
        this.actors = actors;
    }

    /** A month that is closed. */
    record ClosedMonth(String month, Instant closedAt) {
        static ClosedMonth of(Period period) {
            return new ClosedMonth(period.month().toString(), period.closedAt());
        }
    }

    /** The closed months, the last one first; {@code next} closes next, once it is over. */
    record LedgerPeriods(String next, boolean over, List<ClosedMonth> items) {}

    @GET
    public LedgerPeriods list(String id) {
        var view = periods.of(Identifiers.parse(id), actors.current());
        return new LedgerPeriods(
                view.next().toString(),
                view.over(),
                view.closed().stream().map(ClosedMonth::of).toList());
    }

    @POST
    @Command
    @Path("/{month}/closure")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public RestResponse<ClosedMonth> close(String id, String month) {
        var closed = periods.close(Identifiers.parse(id), LedgerMonth.parse(month), actors.current());
        return Answers.ok(ClosedMonth.of(closed));
    }
}
