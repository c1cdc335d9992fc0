package org.concordat.workflow.page;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.api.Answers;
import org.concordat.workflow.TimeTravel;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** For trying out what happens after weeks; development and test only. */
@Path("/dev/clock")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
@IfBuildProfile(anyOf = {"dev", "test"})
public class ClockPage {
    private static final int MOST_DAYS = 3660;

    private final TimeTravel timeTravel;
    private final Clock clock;

    ClockPage(TimeTravel timeTravel, Clock clock) {
        this.timeTravel = timeTravel;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "workflow")
    static class Templates {
        private Templates() {}

        static native TemplateInstance clock(Instant now);
    }

    @GET
    public TemplateInstance show() {
        return Templates.clock(clock.instant());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@RestForm @Nullable String days) {
        timeTravel.advance(Duration.ofDays(number(days)));
        return Answers.seeOther("/dev/clock");
    }

    private static int number(@Nullable String days) {
        if (days == null
                || !days.matches("\\d{1,4}")
                || Integer.parseInt(days) > MOST_DAYS
                || Integer.parseInt(days) < 1) {
            throw new InvalidValue("days", "Enter a number of days between 1 and " + MOST_DAYS);
        }
        return Integer.parseInt(days);
    }
}
