package org.concordat.workflow.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.page.NavigationEntry;
import org.concordat.workflow.Incident;
import org.concordat.workflow.IncidentDesk;
import org.concordat.workflow.Mismatch;
import org.concordat.workflow.NightlyResult;

/** How the processes are: the last nightly check, what it found, and the jobs that failed. */
@Path("/processes")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProcessPage implements NavigationEntry {
    private static final int ROWS = 100;

    private final IncidentDesk desk;
    private final ActorSource actors;
    private final ProcessMessages messages;

    ProcessPage(IncidentDesk desk, ActorSource actors, ProcessMessages messages) {
        this.desk = desk;
        this.actors = actors;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "workflow")
    static class Templates {
        private Templates() {}

        static native TemplateInstance processes(
                List<NightlyResult> night, List<Mismatch> mismatches, List<Incident> incidents, boolean mayRetry);
    }

    @GET
    @RolesAllowed({Role.ROLE_ADMINISTRATOR, Role.AUDITOR})
    public TemplateInstance show() {
        var actor = actors.current();
        var first = PageRequest.of(ROWS, null);
        return Templates.processes(
                desk.lastNight(),
                desk.mismatches(actor, first).items(),
                desk.incidents(actor, first).items(),
                actor.has(Role.ROLE_ADMINISTRATOR));
    }

    @POST
    @Command
    @Path("/incidents/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public Response retry(UUID id) {
        desk.retry(id, actors.current());
        return Answers.seeOther("/processes");
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String href() {
        return "/processes";
    }

    @Override
    public String text() {
        return messages.processes();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.hasAny(Set.of(Role.ROLE_ADMINISTRATOR, Role.AUDITOR));
    }
}
