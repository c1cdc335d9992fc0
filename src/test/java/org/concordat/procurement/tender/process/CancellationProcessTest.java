package org.concordat.procurement.tender.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.concordat.procurement.TenderJourney.PublishedTender;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.workflow.RowTokenCheck;
import org.concordat.workflow.Worklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class CancellationProcessTest {
    @Inject
    TenderJourney journey;

    @Inject
    RuntimeService runtime;

    @Inject
    Worklist worklist;

    @Inject
    RowTokenCheck check;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PUBLISHED", "CLOSED", "OPENED", "SCORED", "EVALUATED"})
    void nothingWaitsForAnybodyAndRowAndProcessAgree(TenderStatus status) {
        var tender = at(status);
        officer(tender).get(tender.path()).then().body("status", equalTo(status.name()));

        journey.cancel(tender).then().statusCode(200).body("cancelledFrom", equalTo(status.name()));

        assertThat(instances(tender.id())).isZero();
        assertThat(worklist.waitingAt(tender.id())).isEmpty();
        assertThat(mismatches(tender.id())).isEmpty();
        for (var role : List.of(Role.OPENING_CUSTODIAN, Role.EVALUATOR, Role.APPROVER)) {
            var tasks = tender.authority().person(role).get("/api/v1/tasks");
            assertThat(tasks.asString()).doesNotContain(tender.id().toString());
        }
    }

    @Test
    void theDeadlineComesAndNothingHappens() {
        var tender = at(TenderStatus.PUBLISHED);
        journey.cancel(tender).then().statusCode(200);

        journey.travelTo(tender.deadline().plus(Duration.ofDays(1)));

        officer(tender).get(tender.path()).then().body("status", equalTo("CANCELLED"));
        assertThat(instances(tender.id())).isZero();
        assertThat(mismatches(tender.id())).isEmpty();
    }

    @Test
    void aRefusedCancellationLeavesTheProcessWhereItWas() {
        var tender = journey.awarded().tender();
        var before = instances(tender.id());

        journey.cancel(tender).then().statusCode(409);

        assertThat(before).isOne();
        assertThat(instances(tender.id())).isOne();
        officer(tender).get(tender.path()).then().body("status", not(equalTo("CANCELLED")));
    }

    private static org.concordat.TestPerson officer(PublishedTender tender) {
        return tender.authority().person(Role.PROCUREMENT_OFFICER);
    }

    private PublishedTender at(TenderStatus status) {
        return switch (status) {
            case DRAFT -> {
                var setting = journey.setting();
                yield journey.draftedTender(setting, journey.approvedProject(setting.authority()));
            }
            case PUBLISHED -> journey.publishedTender();
            case CLOSED -> {
                var tender = journey.publishedTender();
                journey.submittedBid(tender, tender.setting().first(), "800000.00");
                journey.passDeadline(tender);
                yield tender;
            }
            case OPENED -> journey.opened().tender();
            case SCORED -> journey.scored().tender();
            case EVALUATED -> journey.evaluated().tender();
            default -> throw new IllegalArgumentException("Nothing is cancelled from " + status);
        };
    }

    private long instances(UUID tender) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(tender.toString())
                .count();
    }

    /** Whatever was ever written down about it, after a check of now. */
    @SuppressWarnings("unchecked")
    private List<String> mismatches(UUID tender) {
        check.run(clock.instant());
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select what from process_mismatch where business_key = :id", String.class)
                        .setParameter("id", tender)
                        .getResultList());
    }
}
