package org.concordat.agreement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.List;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.AgreementStatus;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.RiskCategories;
import org.concordat.agreement.SharingDesk;
import org.concordat.agreement.terms.RiskHolder;
import org.concordat.identity.Role;
import org.concordat.platform.ActorSource;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who bears which risk of an agreement in draft, all at once. */
@Path("/agreements/{id}/risks")
@RolesAllowed(Role.PROCUREMENT_OFFICER)
@Blocking
@Produces(MediaType.TEXT_HTML)
class RiskPage {
    private final AgreementDesk agreements;
    private final SharingDesk desk;
    private final RiskCategories categories;
    private final ActorSource actors;
    private final Refusals refusals;
    private final ClauseMessages messages;

    RiskPage(
            AgreementDesk agreements,
            SharingDesk desk,
            RiskCategories categories,
            ActorSource actors,
            Refusals refusals,
            ClauseMessages messages) {
        this.agreements = agreements;
        this.desk = desk;
        this.categories = categories;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance risks(
                AgreementView agreement,
                List<RiskForm.RiskRow> rows,
                List<Choice> holders,
                List<Choice> clauses,
                FormErrors errors);
    }

    @GET
    public TemplateInstance show(AgreementId id) {
        var agreement = draft(id);
        return drawn(agreement, RiskForm.of(agreement), FormErrors.NONE);
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response allocate(AgreementId id, @RestForm @Nullable Version version, @BeanParam RiskForm form) {
        var agreement = draft(id);
        refusals.showAgain(problem -> drawn(agreement, form, FormErrors.of(problem)));
        desk.allocate(id, version, form.allocations(), actors.current());
        return Answers.seeOther("/agreements/" + id);
    }

    private AgreementView draft(AgreementId id) {
        var agreement = agreements.find(id, actors.current());
        if (agreement.status() != AgreementStatus.DRAFT) {
            throw new IllegalMove(agreement.status(), AgreementStatus.DRAFT);
        }
        return agreement;
    }

    private TemplateInstance drawn(AgreementView agreement, RiskForm form, FormErrors errors) {
        var clauses = agreement.rules().clauses().stream()
                .map(clause -> new Choice(clause.code(), clause.code() + " " + clause.title()))
                .toList();
        return Templates.risks(
                agreement, form.rows(categories), Choices.of(RiskHolder.class, messages::riskHolder), clauses, errors);
    }
}
