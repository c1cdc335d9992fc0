package org.concordat.desk.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.identity.api.RequestActor;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.workflow.WorkItem;
import org.concordat.workflow.Worklist;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Home is the worklist. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class HomePage {
    private static final int ROWS = 25;

    private final Worklist worklist;
    private final RequestActor actors;
    private final Clock clock;
    private final Instance<PeopleToTry> toTry;

    HomePage(Worklist worklist, RequestActor actors, Clock clock, Instance<PeopleToTry> toTry) {
        this.worklist = worklist;
        this.actors = actors;
        this.clock = clock;
        this.toTry = toTry;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance welcome(List<PersonToTry> people);

        static native TemplateInstance stranger();

        static native TemplateInstance home(
                List<WorkItem> items, @Nullable String next, UUID me, Instant now, boolean seesExposure);
    }

    @GET
    public TemplateInstance show(@QueryParam("cursor") @Nullable String cursor) {
        var signedIn = actors.signedIn();
        if (signedIn == null) {
            return Templates.welcome(toTry.isResolvable() ? toTry.get().people() : List.of());
        }
        if (signedIn.chosen() == null) {
            return Templates.stranger();
        }
        var page = worklist.of(signedIn.actor(), PageRequest.of(ROWS, cursor));
        var next = page.next() == null ? null : "/?cursor=" + page.next();
        var seesExposure = signedIn.actor().hasAny(Role.EXPOSURE_READERS);
        return Templates.home(page.items(), next, signedIn.person().value(), clock.instant(), seesExposure);
    }

    @POST
    @Command
    @Authenticated
    @Path("tasks/{id}/claim")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response claim(UUID id, @RestForm @Nullable Version version) {
        worklist.claim(id, version, actors.current());
        return Answers.seeOther("/");
    }

    @POST
    @Command
    @Authenticated
    @Path("tasks/{id}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(UUID id, @RestForm @Nullable Version version) {
        worklist.release(id, version, actors.current());
        return Answers.seeOther("/");
    }
}
