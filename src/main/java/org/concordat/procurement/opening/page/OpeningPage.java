package org.concordat.procurement.opening.page;

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
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.concordat.procurement.opening.OpeningView;
import org.concordat.procurement.opening.Openings;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The opening of one tender: how far it has come, and the custodian's button. */
@Path("/tenders")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class OpeningPage {
    private final Openings openings;
    private final TenderDesk tenders;
    private final ActorSource actors;
    private final Refusals refusals;

    OpeningPage(Openings openings, TenderDesk tenders, ActorSource actors, Refusals refusals) {
        this.openings = openings;
        this.tenders = tenders;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "procurement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance opening(
                TenderView tender, OpeningView opening, boolean custodian, FormErrors errors);
    }

    @GET
    @Path("/{id}/opening")
    public TemplateInstance show(TenderId id) {
        return page(id, FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/{id}/opening-acts")
    @RolesAllowed(Role.OPENING_CUSTODIAN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(TenderId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> page(id, FormErrors.of(problem)));
        var tender = openings.act(id, version, actors.current());
        return Answers.seeOther("/tenders/" + id + (tender.status() == TenderStatus.CLOSED ? "/opening" : ""));
    }

    private TemplateInstance page(TenderId id, FormErrors errors) {
        var actor = actors.current();
        return Templates.opening(
                tenders.find(id, actor), openings.find(id, actor), actor.has(Role.OPENING_CUSTODIAN), errors);
    }
}
