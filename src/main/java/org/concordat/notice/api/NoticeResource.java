package org.concordat.notice.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.notice.Inbox;
import org.concordat.notice.Letter;
import org.concordat.notice.Letters;
import org.concordat.notice.NoticeId;
import org.concordat.notice.NoticeProof;
import org.concordat.notice.NoticeRow;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own notices; for the sender the proof, sending again, and what could not be delivered. */
@Path("/api/v1/notices")
@Authenticated
class NoticeResource {
    private final Inbox inbox;
    private final Letters letters;
    private final ActorSource actors;

    NoticeResource(Inbox inbox, Letters letters, ActorSource actors) {
        this.inbox = inbox;
        this.letters = letters;
        this.actors = actors;
    }

    /** When the notices about one thing were sent and first read. */
    record Proofs(List<NoticeProof> items) {}

    @GET
    public RestResponse<Page<NoticeRow>> list(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(inbox.of(actors.current(), PageRequest.of(limit, cursor)), uri);
    }

    @POST
    @Command
    @Path("/{id}/reading")
    public RestResponse<NoticeRow> read(NoticeId id) {
        return Answers.ok(inbox.read(id, actors.current()));
    }

    @POST
    @Command
    @Path("/{id}/sending")
    @RolesAllowed({Role.ROLE_ADMINISTRATOR, Role.PROCUREMENT_OFFICER})
    public RestResponse<Void> sendAgain(NoticeId id) {
        letters.sendAgain(id, actors.current());
        return Answers.done();
    }

    @GET
    @Path("/proofs/{kind}/{id}")
    @RolesAllowed({Role.ROLE_ADMINISTRATOR, Role.PROCUREMENT_OFFICER, Role.APPROVER, Role.AUDITOR})
    public Proofs proofs(String kind, UUID id) {
        return new Proofs(letters.proofs(new Reference(kind, id), actors.current()));
    }

    @GET
    @Path("/undelivered")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public RestResponse<Page<Letter>> undelivered(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Answers.list(letters.undelivered(actors.current(), PageRequest.of(limit, cursor)), uri);
    }

    @POST
    @Command
    @Path("/undelivered/{id}/retry")
    @RolesAllowed(Role.ROLE_ADMINISTRATOR)
    public RestResponse<Void> retry(UUID id) {
        letters.retry(id, actors.current());
        return Answers.done();
    }
}
