package org.concordat.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.concordat.agreement.AgreementJourney;
import org.concordat.agreement.AgreementJourney.FormedAgreement;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LateTimersTest {
    @Inject
    TenderJourney tenders;

    @Inject
    AgreementJourney agreements;

    @Inject
    ClockOffset offset;

    @Inject
    JobExecutor executor;

    @Inject
    ManagementService management;

    @Inject
    RuntimeService runtime;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void theJobExecutorComesBack() {
        executor.start();
    }

    @Test
    void signaturesAfterTheStandstillAndBeforeItsTimerEndTheProcess() {
        var agreement = agreements.offered();
        timeComesWithoutTheJobExecutor(agreement.awarded().standstillEndsAt());

        agreements.sign(agreement, agreement.vendor()).then().statusCode(200);
        agreements.sign(agreement, agreement.approver()).then().statusCode(200).body("status", equalTo("SIGNED"));

        assertThat(running(agreement.id())).isZero();
        assertThat(mismatches(agreement.id())).isEmpty();
    }

    @Test
    void remindersThatAreLateTooDoNotKeepTheSignaturesOut() {
        var agreement = agreements.offered();
        Instant dueAt = Instant.parse(agreement.vendor().get(agreement.path()).path("signatureDueAt"));
        timeComesWithoutTheJobExecutor(dueAt);

        agreements.sign(agreement, agreement.approver()).then().statusCode(200);
        agreements.sign(agreement, agreement.vendor()).then().statusCode(200).body("status", equalTo("SIGNED"));

        assertThat(running(agreement.id())).isZero();
        assertThat(mismatches(agreement.id())).isEmpty();
    }

    @Test
    void bidsOpenedBeforeTheTimerOfTheDeadlineWaitForTheirScores() {
        var tender = tenders.publishedTender();
        tenders.submittedBid(tender, tender.setting().first(), "800000.00");
        timeComesWithoutTheJobExecutor(tender.deadline());

        tenders.open(tender);

        tender.evaluators().get(0).get("/api/v1/tasks").then().body("items.taskKey", hasItem("scoring"));
        assertThat(mismatches(tender.id())).isEmpty();
    }

    @Test
    void aTimerThatAnotherNodeHasTakenIsRunHereAndLostThere() {
        var agreement = agreements.offered();
        timeComesWithoutTheJobExecutor(agreement.awarded().standstillEndsAt());
        takenByAnotherNode(agreement.id());

        agreements.sign(agreement, agreement.vendor()).then().statusCode(200);

        assertThat(mismatches(agreement.id())).isEmpty();
    }

    @Test
    void aSignatureAtTheMomentTheTimerRunsWaitsForItAndStands() {
        var agreement = agreements.offered();
        timeComesWithoutTheJobExecutor(agreement.awarded().standstillEndsAt());

        assertThat(signedWhileTheTimerRuns(agreement).join().statusCode()).isEqualTo(200);

        assertThat(mismatches(agreement.id())).isEmpty();
        agreement.approver().get("/api/v1/tasks").then().body("items.taskKey", hasItem("authority-signature"));
    }

    @Test
    void aSignatureThatLosesTheTaskToAnotherNodeIsRefusedAndLeavesNothing() {
        var agreement = agreements.offeredAfterStandstill();

        signedWhileAnotherNodeTakesTheTask(agreement)
                .join()
                .then()
                .statusCode(409)
                .body("code", equalTo("concurrent-change"));

        agreement.vendor().get(agreement.path()).then().body("signatures", hasSize(0));
        agreement.vendor().get("/api/v1/tasks").then().body("items.taskKey", hasItem("vendor-signature"));
        agreements.sign(agreement, agreement.vendor()).then().statusCode(200);
        assertThat(mismatches(agreement.id())).isEmpty();
    }

    @Test
    void aCancellationThatLosesToTheJobExecutorIsAnsweredAsARaceAndChangesNothing() {
        var tender = tenders.publishedTender();

        var answer = cancelledWhileTheTimerIsTaken(tender).join();

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("concurrent-change");
        assertThat(running(tender.id())).isOne();
        tenders.cancel(tender).then().statusCode(200);
        assertThat(running(tender.id())).isZero();
    }

    private void timeComesWithoutTheJobExecutor(Instant at) {
        executor.shutdown();
        offset.runFrom(at);
    }

    /** The timer has run in a transaction that commits only when the signature waits for it. */
    private CompletableFuture<Response> signedWhileTheTimerRuns(FormedAgreement agreement) {
        return QuarkusTransaction.requiringNew().call(() -> {
            management.executeJob(timer(agreement.id()));
            return answerThatWaits(() -> agreements.sign(agreement, agreement.vendor()));
        });
    }

    /** Another node has changed the task in a transaction that commits only when the signature waits for it. */
    private CompletableFuture<Response> signedWhileAnotherNodeTakesTheTask(FormedAgreement agreement) {
        return QuarkusTransaction.requiringNew().call(() -> {
            assertThat(entityManager
                            .createNativeQuery("""
                                    update engine.act_ru_task t set rev_ = t.rev_ + 1 from engine.act_ru_execution e
                                    where e.id_ = t.proc_inst_id_ and e.business_key_ = :thing
                                      and t.task_def_key_ = 'vendor-signature'
                                    """)
                            .setParameter("thing", agreement.id().toString())
                            .executeUpdate())
                    .isOne();
            return answerThatWaits(() -> agreements.sign(agreement, agreement.vendor()));
        });
    }

    private CompletableFuture<Response> answerThatWaits(Supplier<Response> request) {
        var answer = CompletableFuture.supplyAsync(request);
        while (!somebodyWaits() && !answer.isDone()) {
            Thread.onSpinWait();
        }
        assertThat(answer).isNotDone();
        return answer;
    }

    /** The job executor has taken the timer in a transaction that commits only when the cancellation waits for it. */
    private CompletableFuture<Response> cancelledWhileTheTimerIsTaken(TenderJourney.PublishedTender tender) {
        executor.shutdown();
        return QuarkusTransaction.requiringNew().call(() -> {
            take(tender.id());
            return answerThatWaits(() -> tenders.cancel(tender));
        });
    }

    private boolean somebodyWaits() {
        return (Boolean) entityManager
                .createNativeQuery("select exists (select 1 from pg_locks where not granted)", Boolean.class)
                .getSingleResult();
    }

    private void takenByAnotherNode(UUID thing) {
        QuarkusTransaction.requiringNew().run(() -> take(thing));
    }

    private void take(UUID thing) {
        assertThat(entityManager
                        .createNativeQuery("""
                                update engine.act_ru_job set rev_ = rev_ + 1, lock_owner_ = 'another node',
                                  lock_exp_time_ = duedate_ + interval '1 hour' where id_ = :id
                                """)
                        .setParameter("id", timer(thing))
                        .executeUpdate())
                .isOne();
    }

    private String timer(UUID thing) {
        return management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(thing.toString())
                        .singleResult()
                        .getId())
                .timers()
                .singleResult()
                .getId();
    }

    private long running(UUID thing) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(thing.toString())
                .count();
    }

    @SuppressWarnings("unchecked")
    private List<String> mismatches(UUID thing) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery(
                                "select what from process_mismatch where business_key = :thing", String.class)
                        .setParameter("thing", thing)
                        .getResultList());
    }
}
