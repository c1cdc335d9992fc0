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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.ledger.TrialBalance;
import org.concordat.payment.AgreementBooks;
import org.concordat.payment.AgreementPeriods;
import org.concordat.payment.PeriodsView;
import org.concordat.payment.Statement;
import org.concordat.payment.Statements;
import org.concordat.payment.api.LedgerMonth;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.FormErrors;

/** The months of an agreement's books; what closing one means is shown before it is closed. */
@Path("/statements/{id}/ledger/periods")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class LedgerPeriodPage {
    private final AgreementPeriods periods;
    private final AgreementBooks books;
    private final Statements statements;
    private final ActorSource actors;
    private final Refusals refusals;

    LedgerPeriodPage(
            AgreementPeriods periods,
            AgreementBooks books,
            Statements statements,
            ActorSource actors,
            Refusals refusals) {
        this.periods = periods;
        this.books = books;
        this.statements = statements;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance periods(
                Statement statement, PeriodsView view, boolean mayClose, FormErrors errors);

        static native TemplateInstance closure(Statement statement, String month, TrialBalance balance);
    }

    @GET
    public TemplateInstance list(String id) {
        return list(Identifiers.parse(id), FormErrors.NONE);
    }

    /** Shows what would be closed; changes nothing. */
    @GET
    @Path("/{month}/closure")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public TemplateInstance check(String id, String month) {
        var actor = actors.current();
        var agreement = Identifiers.parse(id);
        refusals.showAgain(problem -> list(agreement, FormErrors.of(problem)));
        var wanted = LedgerMonth.parse(month);
        periods.check(agreement, wanted, actor);
        return Templates.closure(
                statements.of(agreement, actor),
                wanted.toString(),
                books.trialBalance(agreement, wanted.atEndOfMonth(), actor));
    }

    @POST
    @Command
    @Path("/{month}/closure")
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(String id, String month) {
        var agreement = Identifiers.parse(id);
        refusals.showAgain(problem -> list(agreement, FormErrors.of(problem)));
        periods.close(agreement, LedgerMonth.parse(month), actors.current());
        return Answers.seeOther("/statements/" + agreement + "/ledger/periods");
    }

    private TemplateInstance list(UUID agreement, FormErrors errors) {
        var actor = actors.current();
        return Templates.periods(
                statements.of(agreement, actor),
                periods.of(agreement, actor),
                periods.mayClose(agreement, actor),
                errors);
    }
}
