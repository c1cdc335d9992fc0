package org.concordat.procurement.bid.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.concordat.procurement.bid.Bidding;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderView;

/** The way from a tender to the own bid: the form of a new one, or the one there is. */
@Path("/tenders")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class TenderBidPage {
    private final Bidding bidding;
    private final TenderDesk tenders;
    private final ActorSource actors;
    private final Refusals refusals;

    TenderBidPage(Bidding bidding, TenderDesk tenders, ActorSource actors, Refusals refusals) {
        this.bidding = bidding;
        this.tenders = tenders;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "procurement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance offer(TenderView tender, BidForm form, FormErrors errors);
    }

    @GET
    @Path("/{id}/bid")
    @RolesAllowed({Role.BID_MANAGER, Role.VENDOR_ADMINISTRATOR})
    public Response show(TenderId id) {
        var own = bidding.ownFor(id, actors.current());
        return own == null
                ? Response.ok(form(id, BidForm.EMPTY, FormErrors.NONE).render()).build()
                : Answers.seeOther("/bids/" + own.id());
    }

    @POST
    @Command
    @Path("/{id}/bid")
    @RolesAllowed(Role.BID_MANAGER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prepare(TenderId id, @BeanParam BidForm form) {
        refusals.showAgain(problem -> form(id, form, FormErrors.of(problem)));
        var currency = tenders.find(id, actors.current()).estimate().currency().getCurrencyCode();
        var bid = bidding.prepare(id, form.content(currency), actors.current());
        return Answers.seeOther("/bids/" + bid.id());
    }

    private TemplateInstance form(TenderId id, BidForm form, FormErrors errors) {
        return Templates.offer(tenders.find(id, actors.current()), form, errors);
    }
}
