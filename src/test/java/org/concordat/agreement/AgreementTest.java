package org.concordat.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.agreement.Samples.TODAY;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.concordat.platform.SelfApproval;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectId;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Instant STANDSTILL_ENDS = Instant.parse("2027-01-25T16:00:00Z");
    private static final Instant BEFORE = STANDSTILL_ENDS.minusNanos(1_000);

    private final OrganisationId authority = OrganisationId.next();
    private final OrganisationId vendor = OrganisationId.next();
    private final Actor officer = actor(authority, Role.PROCUREMENT_OFFICER);
    private final Actor approver = actor(authority, Role.APPROVER);
    private final Actor signatory = actor(vendor, Role.VENDOR_SIGNATORY);
    private final Agreement agreement = offered();

    private static Actor actor(OrganisationId organisation, String... roles) {
        return new Actor(new PersonId(UUID.randomUUID()), organisation, Set.of(roles), Set.of());
    }

    private Agreement offered() {
        var award = new Award(
                TenderId.fromString(UUID.randomUUID().toString()),
                ProjectId.fromString(UUID.randomUUID().toString()),
                authority,
                "Ministry",
                vendor,
                "Nordlicht",
                Samples.VALUE);
        var drafted = new Agreement(award, Samples.terms(), "AGR-2027-000001", officer, TODAY);
        drafted.offer(officer, BEFORE, TODAY, STANDSTILL_ENDS, STANDSTILL_ENDS.plusSeconds(864_000));
        return drafted;
    }

    private Signing seen() {
        return new Signing(agreement.digest());
    }

    @Test
    void theSecondSignatureMakesItBinding() {
        agreement.sign(seen(), signatory, true, STANDSTILL_ENDS);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.AWAITING_SIGNATURE);

        agreement.sign(seen(), approver, true, STANDSTILL_ENDS);

        assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void aMicrosecondBeforeTheEndOfTheStandstillNobodySigns() {
        assertThatThrownBy(() -> agreement.sign(seen(), approver, true, BEFORE))
                .isInstanceOfSatisfying(
                        StandstillRunning.class,
                        refusal -> assertThat(refusal.extensions()).containsEntry("until", STANDSTILL_ENDS.toString()));
        assertThat(agreement.status()).isEqualTo(AgreementStatus.AWAITING_SIGNATURE);
    }

    @Test
    void eachSideSignsOnce() {
        agreement.sign(seen(), signatory, true, STANDSTILL_ENDS);

        assertThatThrownBy(() -> agreement.sign(seen(), signatory, true, STANDSTILL_ENDS))
                .isInstanceOf(AlreadySigned.class);
    }

    @Test
    void whoDraftedItDoesNotSignIt() {
        var both = new Actor(officer.person(), authority, Set.of(Role.PROCUREMENT_OFFICER, Role.APPROVER), Set.of());
        var delegate = new Actor(
                new PersonId(UUID.randomUUID()),
                authority,
                Set.of(Role.APPROVER),
                Set.of(officer.person().value()));

        assertThatThrownBy(() -> agreement.sign(seen(), both, true, STANDSTILL_ENDS))
                .isInstanceOf(SelfApproval.class);
        assertThatThrownBy(() -> agreement.sign(seen(), delegate, true, STANDSTILL_ENDS))
                .isInstanceOf(SelfApproval.class);
    }

    @Test
    void otherTermsThanThoseOfferedAreNotSigned() {
        assertThatThrownBy(() -> agreement.sign(new Signing("0".repeat(64)), approver, true, STANDSTILL_ENDS))
                .isInstanceOf(TermsChanged.class);
    }

    @Test
    void nobodySignsWithAVendorThatIsNotQualified() {
        assertThatThrownBy(() -> agreement.sign(seen(), approver, false, STANDSTILL_ENDS))
                .isInstanceOf(VendorNotQualified.class);
    }

    @Test
    void termsThatWereOfferedAreNotRevised() {
        assertThatThrownBy(() -> agreement.revise(Samples.terms(), officer, TODAY))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void aSignedAgreementIsNotCancelled() {
        agreement.sign(seen(), signatory, true, STANDSTILL_ENDS);
        agreement.sign(seen(), approver, true, STANDSTILL_ENDS);

        assertThatThrownBy(() -> agreement.cancel("Too late", officer)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aMilestoneThatHasPassedMeanwhileIsNotOffered() {
        var award = new Award(
                TenderId.fromString(UUID.randomUUID().toString()),
                ProjectId.fromString(UUID.randomUUID().toString()),
                authority,
                "Ministry",
                vendor,
                "Nordlicht",
                Samples.VALUE);
        var drafted = new Agreement(award, Samples.terms(), "AGR-2027-000002", officer, TODAY);

        assertThatThrownBy(() -> drafted.offer(officer, BEFORE, TODAY.plusYears(1), STANDSTILL_ENDS, STANDSTILL_ENDS))
                .hasMessageContaining("passed");
    }
}
