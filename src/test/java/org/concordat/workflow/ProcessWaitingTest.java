package org.concordat.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.agreement.AgreementJourney;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneWorld;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcessWaitingTest {
    @Inject
    World world;

    @Inject
    TenderJourney tenders;

    @Inject
    AgreementJourney agreements;

    @Inject
    MilestoneWorld milestones;

    @Inject
    RowTokenCheck check;

    @Inject
    ModelFiles models;

    @Inject
    Instance<Waiting> waiting;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Test
    void everyModelHasRowsToBeComparedWith() {
        var processes = models.paths().stream()
                .map(path -> path.replaceFirst(".*/", "").replace(".bpmn", ""))
                .toList();

        assertThat(waiting.stream().map(Waiting::processKey))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(processes);
    }

    @Nested
    class WithoutFaults {
        @Test
        void rowAndProcessAgreeFromThePublicationToTheLastSignature() {
            var tender = tenders.publishedTender();
            agree(tender.project(), tender.id());
            var better = tenders.submittedBid(tender, tender.setting().first(), "800000.00");
            var other = tenders.submittedBid(tender, tender.setting().second(), "900000.00");
            tenders.passDeadline(tender);
            agree(tender.id());
            tenders.open(tender);
            agree(tender.id());
            var opened = tenders.evaluated(new TenderJourney.OpenedTender(tender, better, other));
            agree(tender.id());
            var awarded = tenders.awarded(opened);
            agree(tender.id());

            var agreement = agreements.drafted(awarded);
            agreement
                    .officer()
                    .move(agreement.path(), "/offer", Map.of())
                    .then()
                    .statusCode(200);
            agree(agreement.id());
            tenders.travelTo(awarded.standstillEndsAt());
            agree(tender.id(), agreement.id());
            agreements.sign(agreement, agreement.vendor()).then().statusCode(200);
            agree(agreement.id());
            agreements.sign(agreement, agreement.approver()).then().statusCode(200);
            agree(agreement.id(), tender.project());
        }

        @Test
        void rowAndProcessAgreeFromTheSubmissionOfAMilestoneToItsAcceptance() {
            var authority = world.authority();
            var vendor = world.registeredVendor(authority);
            var milestone = milestones.milestone(authority, vendor);
            var path = MilestoneWorld.path(milestone);
            var reviewer = authority.person(Role.MILESTONE_REVIEWER);
            var id = milestone.id().value();

            agree(vendor.id(), id);
            MilestoneWorld.submit(vendor.people(), path);
            agree(id);
            reviewer.move(
                            path,
                            "/return",
                            Map.of("reasons", List.of(Map.of("criterion", "C1", "reason", "The log ends in May"))))
                    .then()
                    .statusCode(200);
            agree(id);
            MilestoneWorld.submit(vendor.people(), path);
            reviewer.move(path, "/acceptance", "").then().statusCode(200);
            agree(id);
        }

        private void agree(UUID... things) {
            assertThat(things)
                    .allSatisfy(thing -> assertThat(disagreements(thing)).isEmpty());
        }
    }

    @Nested
    class WithAPlantedFault {
        @Test
        void aVendorThatLeftItsReviewIsFound() {
            var vendor = world.registeredVendor(world.authority());

            plant("update vendor set status = 'LAPSED' where id = :id", vendor.id());

            assertThat(disagreements(vendor.id()))
                    .containsExactlyInAnyOrder(
                            "The process waits for 'identity-check', the row does not",
                            "The process waits for 'standing-check', the row does not");
        }

        @Test
        void aProjectWithoutItsOpenGateIsFound() {
            var project = projectAtItsFirstGate(world.authority());
            assertThat(disagreements(project)).isEmpty();

            plant("update project set open_gate = null, open_submission_id = null where id = :id", project);

            assertThat(disagreements(project))
                    .containsExactly("The process waits for 'gate-decision', the row does not");
        }

        @Test
        void aTenderThatWentBackIsFound() {
            var tender = tenders.scored().tender().id();
            assertThat(disagreements(tender)).isEmpty();

            plant("update tender set status = 'OPENED' where id = :id", tender);

            assertThat(disagreements(tender))
                    .containsExactlyInAnyOrder(
                            "The row waits for 'scoring', the process does not",
                            "The process waits for 'consensus', the row does not");
        }

        @Test
        void anAgreementSignedPastItsProcessIsFound() {
            var agreement = agreements.offeredAfterStandstill().id();
            assertThat(disagreements(agreement)).isEmpty();

            plant("update agreement set authority_signed_at = standstill_ends_at where id = :id", agreement);

            assertThat(disagreements(agreement))
                    .containsExactly("The process waits for 'authority-signature', the row does not");
        }

        @Test
        void aMilestoneWhoseReviewStandsInNobodysWorklistIsFound() {
            var authority = world.authority();
            var vendor = world.registeredVendor(authority);
            var milestone = milestones.milestone(authority, vendor);
            MilestoneWorld.submit(vendor.people(), MilestoneWorld.path(milestone));
            var id = milestone.id().value();

            plant("delete from work_item where business_key = :id", id);
            assertThat(disagreements(id)).containsExactly("The task 'review' stands in nobody's worklist");

            plant("update milestone set status = 'RETURNED', rework_due_at = review_due_at where id = :id", id);
            assertThat(disagreements(id))
                    .contains(
                            "The row waits for 'rework', the process does not",
                            "The process waits for 'review', the row does not");
        }

        private void plant(String sql, UUID id) {
            QuarkusTransaction.requiringNew()
                    .run(() -> assertThat(entityManager
                                    .createNativeQuery(sql)
                                    .setParameter("id", id)
                                    .executeUpdate())
                            .isOne());
        }

        private UUID projectAtItsFirstGate(Authority authority) {
            var officer = authority.person(Role.PROCUREMENT_OFFICER);
            String id = officer.post(
                            "/api/v1/projects",
                            Map.of(
                                    "title", "Digital permits",
                                    "purpose", "Building permits are decided in days, not in months.",
                                    "engagementType", "TECHNOLOGY_PROVISION",
                                    "budget", TenderJourney.euros("1250000.00")))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            officer.move("/api/v1/projects/" + id, "/gates", Map.of("gate", "G1", "evidence", "Concept note"))
                    .then()
                    .statusCode(200);
            return UUID.fromString(id);
        }
    }

    /** What the check, run now, has open about a thing. */
    @SuppressWarnings("unchecked")
    private List<String> disagreements(UUID thing) {
        check.run(clock.instant());
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery(
                                "select what from process_mismatch where business_key = :thing and repaired_at is null",
                                String.class)
                        .setParameter("thing", thing)
                        .getResultList());
    }
}
