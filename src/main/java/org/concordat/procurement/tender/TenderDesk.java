package org.concordat.procurement.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.PersonId;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.Version;
import org.concordat.project.ProjectPipeline;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where tenders are prepared, published and asked about. */
@ApplicationScoped
@Transactional
public class TenderDesk {
    private final Tenders tenders;
    private final Questions questions;
    private final ProjectPipeline projects;
    private final Members members;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;
    private final int minimumDays;
    private final int questionDays;

    TenderDesk(
            Tenders tenders,
            Questions questions,
            ProjectPipeline projects,
            Members members,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock,
            @ConfigProperty(name = "concordat.tender.minimum-days", defaultValue = "15") int minimumDays,
            @ConfigProperty(name = "concordat.tender.question-days", defaultValue = "3") int questionDays) {
        this.tenders = tenders;
        this.questions = questions;
        this.projects = projects;
        this.members = members;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
        this.minimumDays = minimumDays;
        this.questionDays = questionDays;
    }

    /** An officer begins a tender for an own project that has passed its gate. */
    public TenderView draft(@Valid TenderDraft draft, Actor by) {
        by.require(Role.PROCUREMENT_OFFICER);
        var project = projects.requireApprovedForTender(draft.project(), by);
        if (!by.worksFor(project.authority())) {
            throw NotFound.hidden("project");
        }
        requireEvaluators(draft.evaluators(), project.authority());
        var tender = new Tender(draft, project.authority(), numbers.next("TND"), by, clock.instant());
        tenders.persist(tender);
        tenders.flush();
        facts.fire(new TenderDrafted(tender.id(), by));
        return view(tender, by);
    }

    public TenderView change(TenderId id, @Nullable Version seen, @Valid TenderDraft draft, Actor by) {
        var tender = requireOwn(id, seen, by);
        requireEvaluators(draft.evaluators(), tender.authority());
        tender.change(draft, by, clock.instant());
        tenders.flush();
        facts.fire(new TenderChanged(id, by));
        return view(tender, by);
    }

    public TenderView publish(TenderId id, @Nullable Version seen, Actor by) {
        var tender = requireOwn(id, seen, by);
        projects.requireApprovedForTender(tender.project(), by);
        var now = clock.instant();
        var schedule = Schedule.of(tender.deadline(), questionDays, members.calendar(tender.authority()));
        tender.publish(schedule, now.plus(minimumDays, ChronoUnit.DAYS), by, now);
        tenders.flush();
        facts.fire(new TenderPublished(id, by));
        return view(tender, by);
    }

    /** A vendor asks; nothing that is kept with the tender says who. */
    public TenderView ask(TenderId id, @Valid QuestionText question, Actor by) {
        var tender = requireSeen(tenders.lock(id), by);
        if (!by.hasAny(Set.of(Role.BID_MANAGER, Role.VENDOR_ADMINISTRATOR))) {
            throw new RoleMissing("Vendors ask questions.");
        }
        questions.add(tender.ask(question.text(), clock.instant()));
        tenders.flush();
        facts.fire(new QuestionAsked(id, by));
        return view(tender, by);
    }

    public TenderView answer(TenderId id, int number, @Nullable Version seen, @Valid AnswerText answer, Actor by) {
        var tender = requireOwn(id, seen, by);
        tender.answer(questions.require(id, number), answer.text(), clock.instant());
        tenders.flush();
        facts.fire(new QuestionAnswered(id, number, by));
        return view(tender, by);
    }

    /** Before the scores are in, a further evaluator may join, for example for one with a conflict. */
    public TenderView nameEvaluator(TenderId id, @Nullable Version seen, @Valid NamedEvaluator named, Actor by) {
        var tender = requireOwn(id, seen, by);
        requireEvaluators(List.of(named.person()), tender.authority());
        tender.nameEvaluator(named.person());
        tenders.flush();
        facts.fire(new EvaluatorNamed(id, named.person(), by));
        return view(tender, by);
    }

    public TenderView find(TenderId id, Actor actor) {
        return view(requireSeen(tenders.require(id), actor), actor);
    }

    public Page<TenderRow> list(Actor actor, @Nullable TenderStatus status, PageRequest page) {
        return tenders.seenBy(actor, status, page);
    }

    private void requireEvaluators(List<PersonId> persons, OrganisationId authority) {
        if (!persons.stream().allMatch(person -> members.hasRole(person, authority, Role.EVALUATOR))) {
            throw new NotAnEvaluator();
        }
    }

    private Tender requireOwn(TenderId id, @Nullable Version seen, Actor by) {
        var tender = requireSeen(tenders.lock(id), by);
        if (!tender.isInside(by)) {
            throw new RoleMissing("Another authority owns this tender.");
        }
        by.require(Role.PROCUREMENT_OFFICER);
        Version.check(seen, tender);
        return tender;
    }

    private static Tender requireSeen(Tender tender, Actor actor) {
        if (!tender.isSeenBy(actor)) {
            throw NotFound.hidden("tender");
        }
        return tender;
    }

    private TenderView view(Tender tender, Actor actor) {
        var asked = questions.of(tender.id()).stream().map(Question::view).toList();
        var inside = tender.isInside(actor) || actor.isSystem() || actor.has(Role.AUDITOR);
        return tender.view(inside, members.organisation(tender.authority()).name(), asked);
    }
}
