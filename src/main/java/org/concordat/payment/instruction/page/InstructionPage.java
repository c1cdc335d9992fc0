package org.concordat.payment.instruction.page;

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
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.identity.page.HistoryOf;
import org.concordat.payment.instruction.CancellationReason;
import org.concordat.payment.instruction.InstructionDesk;
import org.concordat.payment.instruction.InstructionId;
import org.concordat.payment.instruction.InstructionView;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One payment: how far it has come, who has approved it and who acts next. */
@Path("/payment-instructions/{id}")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class InstructionPage {
    private final InstructionDesk desk;
    private final History history;
    private final ActorSource actors;
    private final Refusals refusals;
    private final InstructionMessages messages;

    InstructionPage(
            InstructionDesk desk,
            History history,
            ActorSource actors,
            Refusals refusals,
            InstructionMessages messages) {
        this.desk = desk;
        this.history = history;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "instruction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance detail(
                InstructionView payment, boolean mayApprove, boolean mayCancel, FormErrors errors);
    }

    @GET
    public TemplateInstance show(InstructionId id) {
        return detail(id, FormErrors.NONE);
    }

    @GET
    @Path("/history")
    public TemplateInstance history(InstructionId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var payment = desk.find(id, actor);
        var place =
                new HistoryOf.Place("/payments", messages.payments(), payment.number(), payment.certificateNumber());
        return history.page(HistoryOf.thing(id.reference(), place), cursor, actor);
    }

    @POST
    @Command
    @Path("/approvals")
    @RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(InstructionId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.approve(id, version, actors.current());
        return Answers.seeOther("/payment-instructions/" + id);
    }

    @POST
    @Command
    @Path("/cancellation")
    @RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(InstructionId id, @RestForm @Nullable Version version, @RestForm @Nullable String reason) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.cancel(id, version, new CancellationReason(reason == null ? "" : reason), actors.current());
        return Answers.seeOther("/payment-instructions/" + id);
    }

    private TemplateInstance detail(InstructionId id, FormErrors errors) {
        var actor = actors.current();
        return Templates.detail(desk.find(id, actor), desk.mayApprove(id, actor), desk.mayCancel(id, actor), errors);
    }
}
