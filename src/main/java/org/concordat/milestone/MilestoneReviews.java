package org.concordat.milestone;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.concordat.agreement.AgreementId;
import org.concordat.document.DocumentId;
import org.concordat.document.OpenDocument;
import org.concordat.document.Vault;
import org.concordat.identity.Capacity;
import org.concordat.identity.Members;
import org.concordat.identity.Participations;
import org.concordat.platform.Actor;
import org.concordat.platform.BusinessCalendar;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.platform.Version;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The vendor hands in evidence and submits, the authority accepts or returns. */
@ApplicationScoped
@Transactional
public class MilestoneReviews {
    private final Milestones milestones;
    private final Vault vault;
    private final Members members;
    private final Participations participations;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;
    private final int reviewWorkingDays;
    private final int reworkWorkingDays;

    MilestoneReviews(
            Milestones milestones,
            Vault vault,
            Members members,
            Participations participations,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock,
            @ConfigProperty(name = "concordat.milestone.review-working-days", defaultValue = "10")
                    int reviewWorkingDays,
            @ConfigProperty(name = "concordat.milestone.rework-working-days", defaultValue = "20")
                    int reworkWorkingDays) {
        this.milestones = milestones;
        this.vault = vault;
        this.members = members;
        this.participations = participations;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
        this.reviewWorkingDays = reviewWorkingDays;
        this.reworkWorkingDays = reworkWorkingDays;
    }

    /** Writes down a milestone of a signed agreement; both sides see it from now on. */
    MilestoneView plan(MilestonePlan plan, Actor by) {
        var milestone = new Milestone(plan, numbers.next("MIL"));
        milestones.persist(milestone);
        participations.grant(milestone.id().reference(), plan.authority(), Capacity.OWNER);
        participations.grant(milestone.id().reference(), plan.vendor(), Capacity.OTHER_PARTY);
        return told(milestone, new MilestonePlanned(milestone.id(), plan.code(), by), by);
    }

    /** Takes in a file for a criterion; nothing is stored where it is not welcome. */
    public MilestoneView attach(MilestoneId id, @Nullable Version seen, @Valid EvidenceForm form, Actor by) {
        var milestone = requireSeen(id, by, seen);
        milestone.requireEvidenceWelcome(form.criterion(), by);
        var document =
                vault.store(form.file(), form.fileName(), form.declaredType(), milestone.vendor(), id.reference(), by);
        milestone.attach(form.criterion(), form.type(), document.id(), by, clock.instant());
        return told(milestone, new EvidenceAdded(id, form.criterion(), form.type(), document.id(), by), by);
    }

    public OpenDocument open(MilestoneId id, DocumentId document, Actor actor) {
        if (!requireSeen(id, actor).holds(document)) {
            throw NotFound.missing("document");
        }
        return vault.open(document, actor);
    }

    public MilestoneView submit(MilestoneId id, @Nullable Version seen, Actor by) {
        var milestone = requireSeen(id, by, seen);
        var dates = ReviewDates.after(clock.instant(), reviewWorkingDays, calendar(milestone));
        milestone.submit(by, clock.instant(), dates.dueAt());
        return told(milestone, new MilestoneSubmitted(id, milestone.revision(), dates, by), by);
    }

    public MilestoneView accept(MilestoneId id, @Nullable Version seen, Actor by) {
        var milestone = requireSeen(id, by, seen);
        milestone.accept(by, clock.instant());
        return told(milestone, milestone.acceptance(by), by);
    }

    public MilestoneView sendBack(MilestoneId id, @Nullable Version seen, @Valid ReturnReasons reasons, Actor by) {
        var milestone = requireSeen(id, by, seen);
        var named = reasons.byCriterion();
        var reworkDue = calendar(milestone).endAfterWorkingDays(clock.instant(), reworkWorkingDays);
        milestone.sendBack(named, by, reworkDue);
        return told(milestone, new MilestoneReturned(id, milestone.revision(), named.keySet(), reworkDue, by), by);
    }

    /** Called by the process; after a decision there is nothing to remind of. */
    public void remindReviewers(MilestoneId id) {
        if (milestones.require(id).isUnderReview()) {
            facts.fire(new ReviewReminded(id, Actor.system()));
        }
    }

    /** Called by the process when the time to review has ended in silence. */
    public void escalateReview(MilestoneId id) {
        if (milestones.require(id).isUnderReview()) {
            facts.fire(new ReviewEscalated(id, Actor.system()));
        }
    }

    /** The milestones that stand in one of some states, each with its state. */
    public Map<MilestoneId, MilestoneStatus> in(Set<MilestoneStatus> states) {
        return milestones.in(states);
    }

    public MilestoneView find(MilestoneId id, Actor actor) {
        return view(requireSeen(id, actor), actor);
    }

    public Page<MilestoneRow> list(
            Actor actor, @Nullable AgreementId agreement, @Nullable MilestoneStatus status, PageRequest page) {
        return milestones.seenBy(actor, agreement, status, page);
    }

    private MilestoneView told(Milestone milestone, Fact fact, Actor by) {
        milestones.flush();
        facts.fire(fact);
        return view(milestone, by);
    }

    private MilestoneView view(Milestone milestone, Actor actor) {
        return milestone.view(vault.about(milestone.id().reference(), actor).stream()
                .collect(toMap(file -> file.id().value(), Function.identity())));
    }

    private Milestone requireSeen(MilestoneId id, Actor actor) {
        var milestone = milestones.require(id);
        participations.requireSeen(actor, id.reference());
        return milestone;
    }

    private Milestone requireSeen(MilestoneId id, Actor actor, @Nullable Version seen) {
        var milestone = requireSeen(id, actor);
        Version.check(seen, milestone);
        return milestone;
    }

    private BusinessCalendar calendar(Milestone milestone) {
        return members.calendar(milestone.authority());
    }
}
