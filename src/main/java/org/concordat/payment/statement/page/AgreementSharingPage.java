package org.concordat.payment.statement.page;

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
import java.util.List;
import java.util.UUID;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementId;
import org.concordat.agreement.terms.FactSource;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.agreement.terms.SharingRules;
import org.concordat.identity.Role;
import org.concordat.payment.CommittedParties;
import org.concordat.payment.Statements;
import org.concordat.payment.statement.MeasurementDesk;
import org.concordat.payment.statement.MeasurementView;
import org.concordat.payment.statement.SharingStatementRow;
import org.concordat.payment.statement.StatementDesk;
import org.concordat.payment.statement.StatementFilter;
import org.concordat.payment.statement.StatementPreview;
import org.concordat.platform.Actor;
import org.concordat.platform.ActorSource;
import org.concordat.platform.Identifiers;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.jspecify.annotations.Nullable;

/** What an agreement shares: its clauses, the facts reported for them, and the way to a statement. */
@Path("/statements/{id}/sharing")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class AgreementSharingPage {
    private static final PageRequest NEWEST = new PageRequest(50, null);

    private final StatementDesk desk;
    private final MeasurementDesk measurements;
    private final Statements statements;
    private final AgreementDesk agreements;
    private final SharingMessages messages;
    private final ActorSource actors;
    private final Refusals refusals;

    AgreementSharingPage(
            StatementDesk desk,
            MeasurementDesk measurements,
            Statements statements,
            AgreementDesk agreements,
            SharingMessages messages,
            ActorSource actors,
            Refusals refusals) {
        this.desk = desk;
        this.measurements = measurements;
        this.statements = statements;
        this.agreements = agreements;
        this.messages = messages;
        this.actors = actors;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "sharing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance agreement(
                CommittedParties parties,
                List<ClauseRow> clauses,
                List<MeasurementView> measurements,
                List<Choice> names,
                List<Choice> codes,
                boolean mayReport,
                boolean mayIssue,
                MeasurementForm report,
                OccasionForm occasion,
                FormErrors errors);

        static native TemplateInstance preview(
                CommittedParties parties, StatementPreview preview, List<StatedLine> lines, OccasionForm form);
    }

    /** A clause with the last statement that was made of it. */
    public record ClauseRow(SharingClause clause, @Nullable SharingStatementRow last) {}

    @GET
    public TemplateInstance show(String id) {
        return page(Identifiers.parse(id), MeasurementForm.EMPTY, OccasionForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/measurements")
    @RolesAllowed({Role.DELIVERY_MANAGER, Role.FINANCE_OFFICER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(String id, @BeanParam MeasurementForm form) {
        var agreement = Identifiers.parse(id);
        refusals.showAgain(problem -> page(agreement, form, OccasionForm.EMPTY, FormErrors.of(problem)));
        measurements.report(agreement, form.measurement(), actors.current());
        return Answers.seeOther("/statements/" + agreement + "/sharing");
    }

    /** Shows what would be issued; changes nothing. */
    @GET
    @Path("/preview")
    @RolesAllowed(Role.FINANCE_OFFICER)
    public TemplateInstance preview(String id, @BeanParam OccasionForm form) {
        var agreement = Identifiers.parse(id);
        var actor = actors.current();
        refusals.showAgain(problem -> page(agreement, MeasurementForm.EMPTY, form, FormErrors.of(problem)));
        var preview = desk.preview(agreement, form.wanted(), actor);
        var parties = statements.parties(agreement, actor);
        return Templates.preview(parties, preview, StatedLine.of(preview, parties, messages), form);
    }

    @POST
    @Command
    @Path("/statements")
    @RolesAllowed(Role.FINANCE_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(String id, @BeanParam IssueForm form) {
        var agreement = Identifiers.parse(id);
        refusals.showAgain(problem -> page(agreement, MeasurementForm.EMPTY, form.typed(), FormErrors.of(problem)));
        var issued = desk.issue(agreement, form.typed().wanted(), actors.current());
        return Answers.seeOther("/sharing-statements/" + issued.id());
    }

    private TemplateInstance page(UUID agreement, MeasurementForm report, OccasionForm occasion, FormErrors errors) {
        var actor = actors.current();
        var parties = statements.parties(agreement, actor);
        var rules = agreements.find(new AgreementId(agreement), actor).rules();
        var issued = desk.list(actor, new StatementFilter(agreement, null), NEWEST);
        return Templates.agreement(
                parties,
                rules.clauses().stream()
                        .map(clause -> new ClauseRow(clause, last(clause, issued.items())))
                        .toList(),
                measurements.list(agreement, NEWEST, actor).items(),
                names(rules),
                rules.clauses().stream()
                        .map(clause -> new Choice(clause.code(), clause.title()))
                        .toList(),
                mayReport(parties, actor),
                actor.worksFor(parties.authority()) && actor.has(Role.FINANCE_OFFICER),
                report,
                occasion,
                errors);
    }

    private static boolean mayReport(CommittedParties parties, Actor actor) {
        return actor.worksFor(parties.vendor()) && actor.has(Role.DELIVERY_MANAGER)
                || actor.worksFor(parties.authority()) && actor.has(Role.FINANCE_OFFICER);
    }

    private static @Nullable SharingStatementRow last(SharingClause clause, List<SharingStatementRow> issued) {
        return issued.stream()
                .filter(row -> row.clause().equals(clause.code()))
                .findFirst()
                .orElse(null);
    }

    private static List<Choice> names(SharingRules rules) {
        return rules.clauses().stream()
                .flatMap(clause -> clause.facts().stream())
                .filter(fact -> fact.source() == FactSource.MEASURED || fact.source() == FactSource.MEASURED_EACH)
                .map(fact -> String.valueOf(fact.of()))
                .distinct()
                .map(name -> new Choice(name, name.replace('-', ' ')))
                .toList();
    }
}
