package org.concordat.notice.page;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.notice.Inbox;
import org.concordat.notice.Letter;
import org.concordat.notice.Letters;
import org.concordat.notice.NoticeId;
import org.concordat.notice.NoticeRow;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jspecify.annotations.Nullable;

/** A person's notices; opening one writes down its first reading and goes on to the thing. */
@Path("/notices")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class NoticePage {
    private static final int ROWS = 25;

    private final Inbox inbox;
    private final Letters letters;
    private final ActorSource actors;

    NoticePage(Inbox inbox, Letters letters, ActorSource actors) {
        this.inbox = inbox;
        this.letters = letters;
        this.actors = actors;
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<NoticeRow> rows, @Nullable String next, boolean maySeeUndelivered);

        static native TemplateInstance undelivered(List<Letter> letters, @Nullable String next);
    }

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var page = inbox.of(actor, PageRequest.of(ROWS, cursor));
        return Templates.list(page.items(), next("/notices", page.next()), actor.has(Role.ROLE_ADMINISTRATOR));
    }

    /** A link, not a form, because mail leads here too; nothing but the first reading is written. */
    @GET
    @Path("/{id}")
    public Response open(NoticeId id) {
        return Answers.seeOther(inbox.read(id, actors.current()).path());
    }

    @GET
    @Path("/undelivered")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public TemplateInstance undelivered(@QueryParam("cursor") @Nullable String cursor) {
        var page = letters.undelivered(actors.current(), PageRequest.of(ROWS, cursor));
        return Templates.undelivered(page.items(), next("/notices/undelivered", page.next()));
    }

    @POST
    @Command
    @Path("/undelivered/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public Response retry(UUID id) {
        letters.retry(id, actors.current());
        return Answers.seeOther("/notices/undelivered");
    }

    private static @Nullable String next(String path, @Nullable String cursor) {
        return cursor == null ? null : path + "?cursor=" + cursor;
    }
}
