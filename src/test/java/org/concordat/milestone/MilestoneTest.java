package org.concordat.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.agreement.AgreementId;
import org.concordat.document.DocumentId;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.BusinessCalendar;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.Money;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.SelfApproval;
import org.junit.jupiter.api.Test;

class MilestoneTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-16T15:00:00Z");

    private final OrganisationId authority = OrganisationId.next();
    private final OrganisationId vendor = OrganisationId.next();
    private final Actor manager = actor(vendor, Role.DELIVERY_MANAGER);
    private final Actor reviewer = actor(authority, Role.MILESTONE_REVIEWER);
    private final Milestone milestone = new Milestone(plan("C1", "C2"), "MIL-2026-000001");

    @Test
    void beginsWithTheFirstEvidence() {
        assertThat(milestone.status()).isEqualTo(MilestoneStatus.SCHEDULED);

        attach("C1");

        assertThat(milestone.status()).isEqualTo(MilestoneStatus.IN_PROGRESS);
        assertThat(milestone.missingEvidence()).containsExactly("C2");
    }

    @Test
    void cannotBeSubmittedWithACriterionThatNothingSupports() {
        attach("C1");

        assertThatThrownBy(() -> milestone.submit(manager, NOW, LATER))
                .isInstanceOfSatisfying(
                        EvidenceMissing.class,
                        refusal -> assertThat(refusal.extensions()).containsEntry("criteria", List.of("C2")));
        assertThat(milestone.status()).isEqualTo(MilestoneStatus.IN_PROGRESS);
        assertThat(milestone.revision()).isZero();
    }

    @Test
    void freezesItsEvidenceWhenSubmitted() {
        submitted();

        assertThatThrownBy(() -> attach("C1")).isInstanceOf(EvidenceFrozen.class);
        assertThatThrownBy(() -> milestone.submit(manager, NOW, LATER)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void takesNoEvidenceAfterAcceptance() {
        submitted();
        milestone.accept(reviewer, NOW);

        assertThatThrownBy(() -> attach("C1")).isInstanceOf(EvidenceFrozen.class);
        assertThat(milestone.status()).isEqualTo(MilestoneStatus.ACCEPTED);
    }

    @Test
    void isReturnedOnlyWithAReasonForAKnownCriterion() {
        submitted();

        assertThatThrownBy(() -> milestone.sendBack(Map.of(), reviewer, LATER)).isInstanceOf(ReasonsMissing.class);
        assertThatThrownBy(() -> milestone.sendBack(Map.of("C9", "No log"), reviewer, LATER))
                .isInstanceOf(UnknownCriterion.class);
        assertThat(milestone.status()).isEqualTo(MilestoneStatus.SUBMITTED);
    }

    @Test
    void asksForSomethingNewWhereACriterionWasReturned() {
        submitted();
        milestone.sendBack(Map.of("C2", "The log ends in May"), reviewer, LATER);

        assertThat(milestone.missingEvidence()).containsExactly("C2");
        assertThatThrownBy(() -> milestone.submit(manager, NOW, LATER)).isInstanceOf(EvidenceMissing.class);

        attach("C2");
        milestone.submit(manager, NOW, LATER);

        assertThat(milestone.revision()).isEqualTo(2);
        assertThat(milestone.status()).isEqualTo(MilestoneStatus.SUBMITTED);
    }

    @Test
    void isNotAcceptedByWhoeverSubmittedIt() {
        submitted();
        var both = new Actor(manager.person(), authority, Set.of(Role.MILESTONE_REVIEWER), Set.of());

        assertThatThrownBy(() -> milestone.accept(both, NOW)).isInstanceOf(SelfApproval.class);
        assertThatThrownBy(() -> milestone.sendBack(Map.of("C1", "No"), both, LATER))
                .isInstanceOf(SelfApproval.class);
        assertThat(milestone.status()).isEqualTo(MilestoneStatus.SUBMITTED);
    }

    @Test
    void isNotAcceptedBySomebodyWhoStandsInForTheSubmitter() {
        submitted();
        var substitute = new Actor(
                person(),
                authority,
                Set.of(Role.MILESTONE_REVIEWER),
                Set.of(manager.person().value()));

        assertThatThrownBy(() -> milestone.accept(substitute, NOW)).isInstanceOf(SelfApproval.class);
    }

    @Test
    void isDecidedByTheAuthoritysReviewersOnly() {
        submitted();

        assertThatThrownBy(() -> milestone.accept(actor(vendor, Role.DELIVERY_MANAGER), NOW))
                .isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> milestone.accept(actor(OrganisationId.next(), Role.MILESTONE_REVIEWER), NOW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> milestone.accept(actor(authority, Role.PROCUREMENT_OFFICER), NOW))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void isDeliveredByTheVendorsManagersOnly() {
        assertThatThrownBy(() -> milestone.requireEvidenceWelcome("C1", actor(vendor, Role.BID_MANAGER)))
                .isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() ->
                        milestone.requireEvidenceWelcome("C1", actor(OrganisationId.next(), Role.DELIVERY_MANAGER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void cannotBeDecidedBeforeItIsSubmitted() {
        attach("C1");

        assertThatThrownBy(() -> milestone.accept(reviewer, NOW)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> milestone.sendBack(Map.of("C1", "No"), reviewer, LATER))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void isReviewedWithinWorkingDaysOfTheAuthoritysCalendar() {
        var calendar = new BusinessCalendar("EE", "", Set.of(), ZoneId.of("Europe/Tallinn"), LocalTime.of(17, 0));

        // Good Friday 3 April and Easter lie between; the clocks have gone forward on 29 March.
        var dates = ReviewDates.after(Instant.parse("2026-03-30T09:00:00Z"), 10, calendar);

        assertThat(dates.dueAt()).isEqualTo("2026-04-14T14:00:00Z");
        assertThat(dates.remindAt()).isEqualTo("2026-04-10T14:00:00Z");
        assertThat(dates.escalateAt()).isEqualTo(dates.dueAt());
    }

    private void submitted() {
        attach("C1");
        attach("C2");
        milestone.submit(manager, NOW, LATER);
    }

    private void attach(String criterion) {
        milestone.attach(criterion, EvidenceType.SERVICE_LOG, new DocumentId(UUID.randomUUID()), manager, NOW);
    }

    private MilestonePlan plan(String... criteria) {
        var planned = java.util.Arrays.stream(criteria)
                .map(code -> new MilestonePlan.PlannedCriterion(code, "Criterion " + code))
                .toList();
        return new MilestonePlan(
                new AgreementId(UUID.randomUUID()),
                authority,
                vendor,
                "M1",
                "Pilot in service",
                Money.of("250000.00", "EUR"),
                LocalDate.parse("2026-06-30"),
                planned);
    }

    private static Actor actor(OrganisationId organisation, String role) {
        return new Actor(person(), organisation, Set.of(role), Set.of());
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
