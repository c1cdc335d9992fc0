package org.concordat.procurement.tender.page;

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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.identity.page.History;
import org.concordat.platform.ActorSource;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.PageRequest;
import org.concordat.platform.PersonId;
import org.concordat.platform.Version;
import org.concordat.platform.api.Answers;
import org.concordat.platform.api.Command;
import org.concordat.platform.api.Refusals;
import org.concordat.platform.page.Choice;
import org.concordat.platform.page.FormErrors;
import org.concordat.procurement.tender.AnswerText;
import org.concordat.procurement.tender.NamedEvaluator;
import org.concordat.procurement.tender.QuestionText;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderRow;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.concordat.workflow.WorkItem;
import org.concordat.workflow.Worklist;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Tenders, the form of a draft, and one tender with its questions and what comes next. */
@Path("/tenders")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class TenderPage {
    private static final int ROWS = 25;

    private final TenderDesk desk;
    private final TenderDraftPage drafts;
    private final TenderSteps steps;
    private final TenderFacts facts;
    private final History history;
    private final Members members;
    private final Worklist worklist;
    private final ActorSource actors;
    private final Refusals refusals;
    private final TenderMessages messages;
    private final Clock clock;

    TenderPage(
            TenderDesk desk,
            TenderDraftPage drafts,
            TenderSteps steps,
            TenderFacts facts,
            History history,
            Members members,
            Worklist worklist,
            ActorSource actors,
            Refusals refusals,
            TenderMessages messages,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.steps = steps;
        this.facts = facts;
        this.history = history;
        this.members = members;
        this.worklist = worklist;
        this.actors = actors;
        this.refusals = refusals;
        this.messages = messages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "procurement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance tenders(
                List<TenderRow> rows,
                @Nullable String next,
                @Nullable String status,
                List<Choice> statuses,
                boolean mayPrepare);

        static native TemplateInstance tender(
                TenderView tender,
                List<WorkItem> waiting,
                List<Choice> steps,
                boolean takesBids,
                boolean mayEdit,
                boolean mayCancel,
                boolean mayAsk,
                boolean mayAnswer,
                List<Choice> furtherEvaluators,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        var page = desk.list(actor, wanted(status), PageRequest.of(ROWS, cursor));
        var next = page.next() == null
                ? null
                : "/tenders?status=" + (status == null ? "" : status) + "&cursor=" + page.next();
        var statuses = Arrays.stream(TenderStatus.values())
                .map(each -> new Choice(each.name(), messages.status(each)))
                .toList();
        return Templates.tenders(page.items(), next, status, statuses, actor.has(Role.PROCUREMENT_OFFICER));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public TemplateInstance form(@QueryParam("project") @Nullable String project) {
        return drafts.form(null, TenderForm.empty(project), FormErrors.NONE);
    }

    @POST
    @Command
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(@BeanParam TenderForm form) {
        refusals.showAgain(problem -> drafts.form(null, form, FormErrors.of(problem)));
        var tender = desk.draft(form.draft(drafts.zone()), actors.current());
        return Answers.seeOther("/tenders/" + tender.id());
    }

    @GET
    @Path("/{id}/draft")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public TemplateInstance edit(TenderId id) {
        var tender = desk.find(id, actors.current());
        return drafts.form(tender, TenderForm.of(tender, drafts.zone()), FormErrors.NONE);
    }

    @POST
    @Command
    @Path("/{id}/draft")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(TenderId id, @RestForm @Nullable Version version, @BeanParam TenderForm form) {
        refusals.showAgain(problem -> drafts.form(desk.find(id, actors.current()), form, FormErrors.of(problem)));
        desk.change(id, version, form.draft(drafts.zone()), actors.current());
        return Answers.seeOther("/tenders/" + id);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(TenderId id) {
        return detail(id, FormErrors.NONE);
    }

    @GET
    @Path("/{id}/history")
    public TemplateInstance history(TenderId id, @QueryParam("cursor") @Nullable String cursor) {
        var actor = actors.current();
        return history.page(facts.knownTo(actor, desk.find(id, actor)), cursor, actor);
    }

    @POST
    @Command
    @Path("/{id}/publication")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(TenderId id, @RestForm @Nullable Version version) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.publish(id, version, actors.current());
        return Answers.seeOther("/tenders/" + id);
    }

    @POST
    @Command
    @Path("/{id}/questions")
    @RolesAllowed({Role.BID_MANAGER, Role.VENDOR_ADMINISTRATOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(TenderId id, @RestForm @Nullable String text) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.ask(id, new QuestionText(text == null ? "" : text), actors.current());
        return Answers.seeOther("/tenders/" + id);
    }

    @POST
    @Command
    @Path("/{id}/questions/{number}/answer")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            TenderId id, int number, @RestForm @Nullable Version version, @RestForm @Nullable String text) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        desk.answer(id, number, version, new AnswerText(text == null ? "" : text), actors.current());
        return Answers.seeOther("/tenders/" + id);
    }

    @POST
    @Command
    @Path("/{id}/evaluators")
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response nameEvaluator(TenderId id, @RestForm @Nullable Version version, @RestForm @Nullable String person) {
        refusals.showAgain(problem -> detail(id, FormErrors.of(problem)));
        var named = new NamedEvaluator(PersonId.fromString(person == null ? "" : person));
        desk.nameEvaluator(id, version, named, actors.current());
        return Answers.seeOther("/tenders/" + id);
    }

    private TemplateInstance detail(TenderId id, FormErrors errors) {
        var actor = actors.current();
        var tender = desk.find(id, actor);
        var now = clock.instant();
        var officer = actor.has(Role.PROCUREMENT_OFFICER) && actor.worksFor(tender.authority());
        return Templates.tender(
                tender,
                worklist.waitingAt(id.value()),
                steps.of(tender, actor),
                tender.takesBids(now),
                officer && tender.status() == TenderStatus.DRAFT,
                officer && tender.status().next().contains(TenderStatus.CANCELLED),
                actor.hasAny(Set.of(Role.BID_MANAGER, Role.VENDOR_ADMINISTRATOR)) && tender.takesQuestions(now),
                officer && tender.takesBids(now),
                officer ? further(tender) : List.of(),
                errors);
    }

    private List<Choice> further(TenderView tender) {
        var status = tender.status();
        if (status != TenderStatus.PUBLISHED && status != TenderStatus.CLOSED && status != TenderStatus.OPENED) {
            return List.of();
        }
        return members.holders(tender.authority(), Role.EVALUATOR).stream()
                .filter(person -> !tender.isEvaluatedBy(person.id()))
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }

    private static @Nullable TenderStatus wanted(@Nullable String status) {
        try {
            return status == null || status.isEmpty() ? null : TenderStatus.valueOf(status);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("status", "There is no such state");
        }
    }
}
