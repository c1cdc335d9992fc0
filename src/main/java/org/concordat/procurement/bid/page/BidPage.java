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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.concordat.procurement.bid.BidId;
import org.concordat.procurement.bid.BidRow;
import org.concordat.procurement.bid.BidView;
import org.concordat.procurement.bid.Bidding;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Own bids: the list, one bid, and its way to submission. */
@Path("/bids")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class BidPage {
    private static final int ROWS = 25;

    private final Bidding bidding;
    private final BidFacts facts;
    private final History history;
    private final ActorSource actors;
    private final Refusals refusals;
    private final Clock clock;

    BidPage(Bidding bidding, BidFacts facts, History history, ActorSource actors, Refusals refusals, Clock clock) {
        this.bidding = bidding;
        this.facts = facts;
        this.history = history;
        this.actors = actors;
        this.refusals = refusals;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "procurement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bids(List<BidRow> rows, @Nullable String next);

        static native TemplateInstance bid(BidView bid, BidForm form, boolean mayChange, FormErrors errors);
    }

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        var page = bidding.own(actors.current(), PageRequest.of(ROWS, cursor));
        return Templates.bids(page.items(), page.next() == null ? null : "/bids?cursor=" + page.next());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(BidId id) {
        return detail(id, null, FormErrors.NONE);
    }

    /** Open to whom the bid itself is: before the opening to its own vendor alone. */
    @GET
    @Path("/{id}/history")
    public TemplateInstance history(BidId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        return history.page(facts.knownTo(actor, bidding.find(id, actor)), cursor, actor);
    }

    @POST
    @Command
    @Path("/{id}/draft")
    @RolesAllowed(Role.BID_MANAGER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(BidId id, @RestForm @Nullable Version version, @BeanParam BidForm form) {
        refusals.showAgain(problem -> detail(id, form, FormErrors.of(problem)));
        var currency = bidding.find(id, actors.current()).price().currency().getCurrencyCode();
        bidding.change(id, version, form.content(currency), actors.current());
        return Answers.seeOther("/bids/" + id);
    }

    @POST
    @Command
    @Path("/{id}/submission")
    @RolesAllowed(Role.BID_MANAGER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(BidId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> detail(id, null, FormErrors.of(problem)));
        bidding.submit(id, version, actors.current());
        return Answers.seeOther("/bids/" + id);
    }

    @POST
    @Command
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.BID_MANAGER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(BidId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> detail(id, null, FormErrors.of(problem)));
        bidding.withdraw(id, version, actors.current());
        return Answers.seeOther("/bids/" + id);
    }

    private TemplateInstance detail(BidId id, @Nullable BidForm typed, FormErrors errors) {
        var bid = bidding.find(id, actors.current());
        var mayChange = actors.current().has(Role.BID_MANAGER) && bid.takesChanges(clock.instant());
        return Templates.bid(bid, typed == null ? BidForm.of(bid) : typed, mayChange, errors);
    }
}
