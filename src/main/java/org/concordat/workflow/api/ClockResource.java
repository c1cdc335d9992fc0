package org.concordat.workflow.api;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.concordat.workflow.TimeTravel;

/** Moves the clock forward, in development and test; production does not have it. */
@Path("/api/dev/clock")
@Authenticated
@IfBuildProfile(anyOf = {"dev", "test"})
public class ClockResource {
    private final TimeTravel timeTravel;
    private final Clock clock;

    ClockResource(TimeTravel timeTravel, Clock clock) {
        this.timeTravel = timeTravel;
        this.clock = clock;
    }

    /** Where the clock stands. */
    public record Now(Instant now) {}

    /** How far to go: what falls due on the way happens in order. */
    public record Move(@Min(1) @Max(3660) int days) {}

    @GET
    public Now show() {
        return new Now(clock.instant());
    }

    @POST
    public Now move(@Valid Move move) {
        timeTravel.advance(Duration.ofDays(move.days()));
        return show();
    }
}
