package org.concordat.identity.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.identity.Administration;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;
import org.concordat.platform.page.ThingPages;
import org.jspecify.annotations.Nullable;

/** What was done to an organisation, its members and its calendar; the one page of it that auditors have too. */
@Path("/organisations/{id}/history")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class OrganisationHistoryPage implements ThingPages {
    private final Administration administration;
    private final History history;
    private final ActorSource actors;
    private final AdministrationMessages messages;
    private final HistoryMessages texts;

    OrganisationHistoryPage(
            Administration administration,
            History history,
            ActorSource actors,
            AdministrationMessages messages,
            HistoryMessages texts) {
        this.administration = administration;
        this.history = history;
        this.actors = actors;
        this.messages = messages;
        this.texts = texts;
    }

    @GET
    public TemplateInstance show(OrganisationId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var organisation = administration.overseen(id, actor);
        var thing = new Reference(kind(), id.value());
        return history.page(
                HistoryOf.thing(thing, place(organisation.name(), actor)).namingVendors(), cursor, actor);
    }

    private HistoryOf.Place place(String name, Actor reader) {
        return Administration.isAdministrator(reader)
                ? new HistoryOf.Place("/administration", messages.administration(), null, name)
                : new HistoryOf.Place("/audit?kind=" + kind(), texts.record(), null, name);
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public String href(UUID thing) {
        return "/organisations/" + thing + "/history";
    }
}
