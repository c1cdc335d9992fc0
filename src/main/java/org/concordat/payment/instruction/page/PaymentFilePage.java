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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.NewPaymentFile;
import org.concordat.payment.instruction.PaymentFileDesk;
import org.concordat.payment.instruction.PaymentFileId;
import org.concordat.payment.instruction.PaymentFileView;
import org.concordat.platform.ActorSource;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Dates;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The files of an authority for its bank. */
@Path("/payment-files")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR})
class PaymentFilePage {
    private static final int ROWS = 25;

    private final PaymentFileDesk desk;
    private final ActorSource actors;
    private final Refusals refusals;

    PaymentFilePage(PaymentFileDesk desk, ActorSource actors, Refusals refusals) {
        this.desk = desk;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "instruction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance files(
                List<PaymentFileView> rows,
                boolean mayMake,
                @Nullable String currency,
                @Nullable String executionDate,
                @Nullable String next,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return list("EUR", null, cursor, FormErrors.NONE);
    }

    @POST
    @Command
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@RestForm @Nullable String currency, @RestForm @Nullable String executionDate) {
        refusals.showAgain(problem -> list(currency, executionDate, null, FormErrors.of(problem)));
        var code = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
        desk.bundle(new NewPaymentFile(code, Dates.parse(executionDate)), actors.current());
        return Answers.seeOther("/payment-files");
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_XML)
    public Response content(PaymentFileId id) {
        var actor = actors.current();
        return Response.ok(desk.content(id, actor), MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + desk.find(id, actor).number() + ".xml\"")
                .build();
    }

    private TemplateInstance list(
            @Nullable String currency, @Nullable String executionDate, @Nullable String cursor, FormErrors errors) {
        var actor = actors.current();
        var page = desk.list(actor, PageRequest.of(ROWS, cursor));
        var next = page.next() == null ? null : "/payment-files?cursor=" + page.next();
        return Templates.files(page.items(), actor.has(Role.FINANCE_OFFICER), currency, executionDate, next, errors);
    }
}
