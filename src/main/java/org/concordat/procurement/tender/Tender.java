package org.concordat.procurement.tender;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.Versioned;
import org.concordat.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** A call for bids on one project, with published criteria and a deadline to the second. */
@Entity
public class Tender implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TenderId id;

    @jakarta.persistence.Version
    private int version;

    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    private String title;
    private String description;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "estimate_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "estimate_currency"))
    private Money estimate;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "tender_criterion", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "place")
    private List<Criterion> criteria = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private TenderStatus status;

    private Instant deadline;
    private List<UUID> evaluators;
    private List<UUID> preparedBy;
    private int questions;
    private int answers;
    private @Nullable Instant publishedAt;
    private @Nullable Instant questionsUntil;
    private @Nullable Instant openingDueAt;
    private @Nullable Instant scoringDueAt;
    private @Nullable Instant consensusDueAt;
    private @Nullable Instant awardDueAt;
    private @Nullable Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TenderStatus cancelledFrom;

    private @Nullable String cancellationReason;

    @SuppressWarnings("NullAway.Init")
    protected Tender() {}

    Tender(TenderDraft draft, OrganisationId authority, String number, Actor by, Instant now) {
        this.id = TenderId.next();
        this.authority = authority;
        this.project = draft.project();
        this.number = number;
        this.status = TenderStatus.DRAFT;
        this.preparedBy = List.of();
        write(draft, by, now);
    }

    /** A draft may still become anything; the project stays. */
    void change(TenderDraft draft, Actor by, Instant now) {
        requireStatus(TenderStatus.DRAFT, TenderStatus.DRAFT);
        if (!project.equals(draft.project())) {
            throw new InvalidValue("project-differs", "A draft stays with its project.");
        }
        write(draft, by, now);
    }

    private void write(TenderDraft draft, Actor by, Instant now) {
        if (!draft.estimate().isPositive()) {
            throw new InvalidValue("estimate-not-positive", "The estimate is more than zero.");
        }
        if (!draft.deadline().isAfter(now)) {
            throw new InvalidValue("date-in-the-past", "The deadline is a time to come.");
        }
        var persons =
                draft.evaluators().stream().map(PersonId::value).distinct().toList();
        if (persons.size() < 2) {
            throw new EvaluatorsMissing();
        }
        var checked = Criteria.checked(draft.criteria());
        if (!checked.equals(criteria)) {
            criteria.clear();
            criteria.addAll(checked);
        }
        title = draft.title();
        description = draft.description();
        estimate = draft.estimate();
        deadline = draft.deadline().truncatedTo(ChronoUnit.SECONDS);
        evaluators = persons;
        addHands(by);
    }

    /** From now on everybody sees it, and only the process moves it on. */
    void publish(Schedule schedule, Instant earliestDeadline, Actor by, Instant now) {
        requireStatus(TenderStatus.DRAFT, TenderStatus.PUBLISHED);
        if (deadline.isBefore(earliestDeadline)) {
            throw new DeadlineTooSoon(earliestDeadline);
        }
        moveTo(TenderStatus.PUBLISHED);
        publishedAt = now;
        questionsUntil = schedule.questionsUntil();
        openingDueAt = schedule.openingDueAt();
        scoringDueAt = schedule.scoringDueAt();
        consensusDueAt = schedule.consensusDueAt();
        awardDueAt = schedule.awardDueAt();
        addHands(by);
    }

    /** Ends it for good; how far it had come stays known, because that says what may be read of it. */
    void cancel(String reason, Instant now) {
        requireCancellable();
        cancelledFrom = status;
        cancelledAt = now;
        cancellationReason = reason;
        moveTo(TenderStatus.CANCELLED);
    }

    void requireCancellable() {
        requireMove(TenderStatus.CANCELLED);
    }

    Question ask(String text, Instant now) {
        requireNotCancelled();
        if (status != TenderStatus.PUBLISHED || questionsUntil == null || !now.isBefore(questionsUntil)) {
            throw new QuestionsClosed(questionsUntil);
        }
        questions++;
        return new Question(id, questions, text, now);
    }

    void answer(Question question, String text, Instant now) {
        requireNotCancelled();
        if (!isOpenForBids(now)) {
            throw new QuestionsClosed(deadline);
        }
        question.answer(text, now);
        answers++;
    }

    /** One instant at or after the deadline is too late, whatever the timers do. */
    boolean isOpenForBids(Instant now) {
        return status == TenderStatus.PUBLISHED && now.isBefore(deadline);
    }

    void nameEvaluator(PersonId person) {
        if (!status.takesEvaluators()) {
            throw new IllegalMove(status, TenderStatus.OPENED);
        }
        if (!evaluators.contains(person.value())) {
            var all = new ArrayList<>(evaluators);
            all.add(person.value());
            evaluators = all;
        }
    }

    /** For the later parts of procurement, which know when their step is done. */
    void moveTo(TenderStatus target) {
        requireMove(target);
        status = target;
    }

    private void requireMove(TenderStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
    }

    private void requireNotCancelled() {
        if (status == TenderStatus.CANCELLED) {
            throw new TenderIsCancelled();
        }
    }

    /** What was published is seen by everybody; a cancelled draft never was. */
    boolean isSeenBy(Actor actor) {
        return publishedAt != null || actor.isSystem() || actor.has(Role.AUDITOR) || isInside(actor);
    }

    boolean isInside(Actor actor) {
        return actor.worksFor(authority) && actor.hasAny(Role.PUBLIC_SIDE);
    }

    private void requireStatus(TenderStatus wanted, TenderStatus target) {
        if (status != wanted) {
            throw new IllegalMove(status, target);
        }
    }

    private void addHands(Actor by) {
        var hands = new LinkedHashSet<>(preparedBy);
        hands.addAll(by.persons());
        preparedBy = List.copyOf(hands);
    }

    public TenderId id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    OrganisationId authority() {
        return authority;
    }

    ProjectId project() {
        return project;
    }

    TenderStatus status() {
        return status;
    }

    Instant deadline() {
        return deadline;
    }

    List<UUID> preparedBy() {
        return List.copyOf(preparedBy);
    }

    /** Who evaluates is read by the authority alone. */
    TenderView view(boolean inside, String authorityName, List<TenderView.PublicQuestion> asked) {
        return new TenderView(
                id,
                version,
                number,
                title,
                description,
                project,
                authority,
                authorityName,
                estimate,
                List.copyOf(criteria),
                status,
                deadline,
                questionsUntil,
                publishedAt,
                openingDueAt,
                scoringDueAt,
                consensusDueAt,
                awardDueAt,
                cancelledAt,
                cancelledFrom,
                cancellationReason,
                inside ? evaluators.stream().map(PersonId::new).toList() : List.of(),
                asked);
    }
}
