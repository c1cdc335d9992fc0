package org.concordat.payment.page;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.identity.page.HistoryOf;
import org.concordat.ledger.LineFilter;
import org.concordat.payment.CertificateId;
import org.concordat.payment.CertificateView;
import org.concordat.payment.PaymentOrder;
import org.concordat.payment.Payouts;
import org.concordat.payment.Statement;
import org.concordat.payment.Statements;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Money;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A certificate with the steps of its split, its entries and payments; a payment is checked before it is recorded. */
@Path("/certificates/{id}")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class CertificatePage {
    private final Payouts payouts;
    private final Statements statements;
    private final History history;
    private final PaymentMessages messages;
    private final EntryLines entryLines;
    private final ActorSource actors;
    private final Refusals refusals;

    CertificatePage(
            Payouts payouts,
            Statements statements,
            History history,
            PaymentMessages messages,
            EntryLines entryLines,
            ActorSource actors,
            Refusals refusals) {
        this.payouts = payouts;
        this.statements = statements;
        this.history = history;
        this.messages = messages;
        this.entryLines = entryLines;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance certificate(
                CertificateView certificate,
                Statement statement,
                List<EntryLine> lines,
                boolean mayRecord,
                PaymentForm form,
                FormErrors errors);

        static native TemplateInstance check(
                CertificateView certificate, PaymentOrder order, PaymentForm form, Money outstandingAfter);
    }

    @GET
    public TemplateInstance show(CertificateId id) {
        return detail(id, PaymentForm.EMPTY, FormErrors.NONE);
    }

    @GET
    @Path("/history")
    public TemplateInstance history(CertificateId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var certificate = payouts.find(id, actor);
        var place =
                new HistoryOf.Place("/statements", messages.statements(), certificate.number(), certificate.title());
        return history.page(HistoryOf.thing(id.reference(), place).namingVendors(), cursor, actor);
    }

    /** Shows what would be recorded; changes nothing. */
    @GET
    @Path("/payment")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public TemplateInstance check(
            CertificateId id,
            @QueryParam("amount") @Nullable String amount,
            @QueryParam("valueDate") @Nullable String valueDate,
            @QueryParam("bankReference") @Nullable String bankReference) {
        var form = new PaymentForm(amount, valueDate, bankReference);
        refusals.showAgain(problem -> detail(id, form, FormErrors.of(problem)));
        var order = form.order(payouts.find(id, actors.current()));
        var certificate = payouts.check(id, order, actors.current());
        return Templates.check(
                certificate, order, form, certificate.outstanding().minus(order.amount()));
    }

    @POST
    @Command
    @Path("/payments")
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            CertificateId id,
            @RestForm @Nullable Version version,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String valueDate,
            @RestForm @Nullable String bankReference) {
        var form = new PaymentForm(amount, valueDate, bankReference);
        refusals.showAgain(problem -> detail(id, form, FormErrors.of(problem)));
        var order = form.order(payouts.find(id, actors.current()));
        payouts.record(id, version, order, actors.current());
        return Answers.seeOther("/certificates/" + id);
    }

    private TemplateInstance detail(CertificateId id, PaymentForm form, FormErrors errors) {
        var actor = actors.current();
        var certificate = payouts.find(id, actor);
        var statement = statements.of(certificate.agreement(), actor);
        var page = new PageRequest(PageRequest.MOST, null);
        var lines = statements.entries(certificate.agreement(), LineFilter.of(sources(certificate)), page, actor);
        return Templates.certificate(
                certificate,
                statement,
                entryLines.of(lines.items(), statement),
                payouts.mayRecord(id, actor),
                form,
                errors);
    }

    private static List<UUID> sources(CertificateView certificate) {
        var sources = new ArrayList<UUID>();
        sources.add(certificate.id().value());
        certificate.payments().forEach(payment -> sources.add(payment.id()));
        return sources;
    }
}
