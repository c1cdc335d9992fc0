package org.concordat.payment.instruction.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.concordat.identity.Role;
import org.concordat.payment.CertificateId;
import org.concordat.payment.CertificateView;
import org.concordat.payment.Payouts;
import org.concordat.payment.instruction.InstructionDesk;
import org.concordat.payment.instruction.InstructionPreview;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A payment of a certificate is entered, checked and only then prepared. */
@Path("/certificates/{id}/instruction")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.FINANCE_OFFICER)
class PreparePage {
    private final InstructionDesk desk;
    private final Payouts payouts;
    private final ActorSource actors;
    private final Refusals refusals;

    PreparePage(InstructionDesk desk, Payouts payouts, ActorSource actors, Refusals refusals) {
        this.desk = desk;
        this.payouts = payouts;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "instruction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance prepare(CertificateView certificate, InstructionForm form, FormErrors errors);

        static native TemplateInstance check(
                CertificateView certificate, InstructionPreview preview, InstructionForm form);
    }

    @GET
    public TemplateInstance form(CertificateId id) {
        var certificate = payouts.find(id, actors.current());
        return form(id, InstructionForm.allOf(certificate), FormErrors.NONE);
    }

    /** Shows what would be prepared; changes nothing. */
    @GET
    @Path("/check")
    public TemplateInstance check(
            CertificateId id,
            @QueryParam("amount") @Nullable String amount,
            @QueryParam("executionDate") @Nullable String executionDate) {
        var form = new InstructionForm(amount, executionDate);
        refusals.showAgain(problem -> form(id, form, FormErrors.of(problem)));
        var certificate = payouts.find(id, actors.current());
        return Templates.check(certificate, desk.check(id, form.instruction(certificate), actors.current()), form);
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prepare(
            CertificateId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String executionDate) {
        var form = new InstructionForm(amount, executionDate);
        refusals.showAgain(problem -> form(id, form, FormErrors.of(problem)));
        var order = form.instruction(payouts.find(id, actors.current()));
        var instruction = desk.propose(id, version, order, actors.current());
        return Answers.seeOther("/payment-instructions/" + instruction.id());
    }

    private TemplateInstance form(CertificateId id, InstructionForm form, FormErrors errors) {
        return Templates.prepare(payouts.find(id, actors.current()), form, errors);
    }
}
