package org.concordat.procurement.tender.page;

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
import org.concordat.procurement.tender.Cancellations;
import org.concordat.procurement.tender.TenderCancellation;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Cancelling a tender: say why, check, confirm. */
@Path("/tenders/{id}/cancellation")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class TenderCancellationPage {
    private final Cancellations cancellations;
    private final ActorSource actors;
    private final Refusals refusals;

    TenderCancellationPage(Cancellations cancellations, ActorSource actors, Refusals refusals) {
        this.cancellations = cancellations;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "procurement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance cancellation(
                TenderView tender, boolean mayCancel, String reason, FormErrors errors);

        static native TemplateInstance checkCancellation(TenderView tender, boolean draft, String reason);
    }

    @GET
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public TemplateInstance ask(TenderId id) {
        return form(cancellations.find(id, actors.current()), "", FormErrors.NONE);
    }

    /** Shows what would be done and changes nothing; sent as a form, because a reason can be too long for an address. */
    @POST
    @Path("/check")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance check(TenderId id, @RestForm @Nullable String reason, @RestForm @Nullable String again) {
        var tender = cancellations.find(id, actors.current());
        var typed = reason == null ? "" : reason;
        if (again != null) {
            return form(tender, typed, FormErrors.NONE);
        }
        refusals.showAgain(problem -> form(tender, typed, FormErrors.of(problem)));
        cancellations.check(id, new TenderCancellation(typed), actors.current());
        return Templates.checkCancellation(tender, tender.status() == TenderStatus.DRAFT, typed);
    }

    @POST
    @Command
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(TenderId id, @RestForm @Nullable Version version, @RestForm @Nullable String reason) {
        var typed = reason == null ? "" : reason;
        refusals.showAgain(problem -> form(cancellations.find(id, actors.current()), typed, FormErrors.of(problem)));
        cancellations.cancel(id, version, new TenderCancellation(typed), actors.current());
        return Answers.seeOther("/tenders/" + id);
    }

    private static TemplateInstance form(TenderView tender, String reason, FormErrors errors) {
        return Templates.cancellation(tender, tender.status().next().contains(TenderStatus.CANCELLED), reason, errors);
    }
}
