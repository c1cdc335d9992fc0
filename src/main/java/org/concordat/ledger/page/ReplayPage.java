package org.concordat.ledger.page;

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
import org.concordat.identity.Role;
import org.concordat.ledger.LedgerReplay;
import org.concordat.ledger.ReplayDifference;
import org.concordat.ledger.ReplayResult;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.page.NavigationEntry;

/** Whether stored balances and lines agree: what each comparison found, and a button for one more. */
@Path("/ledger/replay")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ReplayPage implements NavigationEntry {
    private static final int ROWS = 30;

    private final LedgerReplay replay;
    private final LedgerMessages messages;
    private final ActorSource actors;

    ReplayPage(LedgerReplay replay, LedgerMessages messages, ActorSource actors) {
        this.replay = replay;
        this.messages = messages;
        this.actors = actors;
    }

    @CheckedTemplate(basePath = "ledger")
    static class Templates {
        private Templates() {}

        static native TemplateInstance replay(List<ReplayResult> results, boolean mayRun, boolean mayOpen);

        static native TemplateInstance differences(List<ReplayDifference> differences);
    }

    @GET
    @RolesAllowed({Role.ROLE_ADMINISTRATOR, Role.AUDITOR})
    public TemplateInstance show() {
        var actor = actors.current();
        var results = replay.results(PageRequest.of(ROWS, null)).items();
        return Templates.replay(results, replay.mayRun(actor), actor.has(Role.AUDITOR));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.AUDITOR)
    public TemplateInstance differences(String id) {
        return Templates.differences(replay.differences(Identifiers.parse(id)));
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public Response run() {
        replay.run(actors.current());
        return Answers.seeOther("/ledger/replay");
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public String href() {
        return "/ledger/replay";
    }

    @Override
    public String text() {
        return messages.replay();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.hasAny(Set.of(Role.ROLE_ADMINISTRATOR, Role.AUDITOR));
    }
}
