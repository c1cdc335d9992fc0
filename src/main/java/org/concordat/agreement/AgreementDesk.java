package org.concordat.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import org.concordat.identity.Capacity;
import org.concordat.identity.Members;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.BusinessCalendar;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.platform.Version;
import org.concordat.procurement.award.Awards;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectPipeline;
import org.concordat.project.ProjectStage;
import org.concordat.vendor.VendorRegister;
import org.jspecify.annotations.Nullable;

/** Officers form agreements from awards and offer them; both sides sign; then the project goes on. */
@ApplicationScoped
@Transactional
public class AgreementDesk {
    /** Both sides sign within this many of the authority's working days after they may. */
    static final int SIGNATURE_WORKING_DAYS = 10;

    private final Agreements agreements;
    private final Awards awards;
    private final VendorRegister vendors;
    private final ProjectPipeline projects;
    private final Participations participations;
    private final Members members;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;

    AgreementDesk(
            Agreements agreements,
            Awards awards,
            VendorRegister vendors,
            ProjectPipeline projects,
            Participations participations,
            Members members,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock) {
        this.agreements = agreements;
        this.awards = awards;
        this.vendors = vendors;
        this.projects = projects;
        this.participations = participations;
        this.members = members;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
    }

    public AgreementView form(@Valid AgreementDraft draft, Actor by) {
        var award = award(draft.tender(), by);
        if (agreements.isFormedFrom(draft.tender())) {
            throw new AgreementExists();
        }
        var today = members.calendar(award.authority()).today(clock);
        var agreement = new Agreement(award, draft.content(), numbers.next("AGR"), by, today);
        agreements.persist(agreement);
        agreements.flush();
        participations.grant(agreement.id().reference(), agreement.authority(), Capacity.OWNER);
        facts.fire(new AgreementFormed(agreement.id(), draft.tender(), agreement.value(), by));
        return view(agreement);
    }

    public AgreementView revise(AgreementId id, @Nullable Version seen, @Valid AgreementTerms content, Actor by) {
        var agreement = requireSeen(id, by, seen);
        agreement.revise(content, by, calendar(agreement).today(clock));
        agreements.flush();
        facts.fire(new TermsRevised(id, agreement.termsRevision(), agreement.digest(), by));
        return view(agreement);
    }

    public AgreementView offer(AgreementId id, @Nullable Version seen, Actor by) {
        var agreement = requireSeen(id, by, seen);
        var now = clock.instant();
        var standstillEndsAt = awards.standstillEndsAt(agreement.tender());
        if (standstillEndsAt == null) {
            throw new StandstillNotBegun();
        }
        var begins = now.isBefore(standstillEndsAt) ? standstillEndsAt : now;
        var due = calendar(agreement).endAfterWorkingDays(begins, SIGNATURE_WORKING_DAYS);
        agreement.offer(by, now, calendar(agreement).today(clock), standstillEndsAt, due);
        agreements.flush();
        participations.grant(id.reference(), agreement.vendor(), Capacity.OTHER_PARTY);
        facts.fire(new AgreementOffered(id, agreement.vendor(), standstillEndsAt, due, by));
        return view(agreement);
    }

    public AgreementView sign(AgreementId id, @Nullable Version seen, @Valid Signing signing, Actor by) {
        var agreement = requireSeen(id, by, seen);
        var qualified = vendors.qualified(agreement.vendor()) != null;
        var signature = agreement.sign(signing, by, qualified, clock.instant());
        agreements.keep(signature);
        agreements.flush();
        facts.fire(new SignatureGiven(id, signature.side(), signature.digest(), by));
        if (agreement.status() == AgreementStatus.SIGNED) {
            projects.advance(agreement.project(), ProjectStage.CONTRACT_SIGNATURE, by);
            facts.fire(new AgreementSigned(id, agreement.authority(), agreement.vendor(), agreement.value(), by));
        }
        return view(agreement);
    }

    public AgreementView cancel(AgreementId id, @Nullable Version seen, @Valid CancellationReason reason, Actor by) {
        var agreement = requireSeen(id, by, seen);
        agreement.cancel(reason.reason(), by);
        agreements.flush();
        facts.fire(new AgreementCancelled(id, by));
        return view(agreement);
    }

    public AgreementView find(AgreementId id, Actor actor) {
        return view(requireSeen(id, actor));
    }

    public Page<AgreementRow> list(Actor actor, @Nullable AgreementStatus status, PageRequest page) {
        return agreements.seenBy(actor, status, page);
    }

    /** What an agreement from this tender would take over; for the officers of its authority. */
    public Award award(TenderId tender, Actor officer) {
        officer.require(Role.PROCUREMENT_OFFICER);
        var award = awards.award(tender, officer);
        if (!officer.worksFor(award.authority())) {
            throw NotFound.hidden("award");
        }
        return new Award(
                tender,
                award.project(),
                award.authority(),
                members.organisation(award.authority()).name(),
                award.winner(),
                award.winnerName(),
                award.price());
    }

    /** Whether an agreement from this award may be offered: its end is known and tells until when both sides sign. */
    public boolean hasStandstillBegun(TenderId tender) {
        return awards.standstillEndsAt(tender) != null;
    }

    /** Whether an agreement that was not cancelled stands on this award. */
    public boolean isFormedFrom(TenderId tender) {
        return agreements.isFormedFrom(tender);
    }

    private AgreementView view(Agreement agreement) {
        return agreement.view(agreements.signaturesOf(agreement.id()));
    }

    private BusinessCalendar calendar(Agreement agreement) {
        return members.calendar(agreement.authority());
    }

    private Agreement requireSeen(AgreementId id, Actor actor) {
        var agreement = agreements.require(id);
        participations.requireSeen(actor, id.reference());
        return agreement;
    }

    private Agreement requireSeen(AgreementId id, Actor actor, @Nullable Version seen) {
        var agreement = requireSeen(id, actor);
        Version.check(seen, agreement);
        return agreement;
    }
}
