package org.concordat.procurement.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.concordat.PageVisitor;
import org.concordat.TestPerson;
import org.concordat.agreement.AgreementJourney;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.concordat.procurement.TenderJourney.OpenedTender;
import org.concordat.workflow.TimeTravel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The standstill counts from the sending of the result to the last of the bidders. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class StandstillTest {
    private static final int WORKING_DAYS = 10;

    @Inject
    TenderJourney journey;

    @Inject
    Members members;

    @Inject
    StandstillStarts starts;

    @Inject
    TimeTravel time;

    @Inject
    Clock clock;

    @Inject
    EntityManager entityManager;

    OpenedTender opened;

    @BeforeEach
    void anEvaluatedTender() {
        opened = journey.evaluated();
    }

    @Test
    void hasNoBeginningBeforeTheResultIsSent() {
        award();

        reads().body("standstillBegunAt", nullValue()).body("standstillEndsAt", nullValue());
        offer().statusCode(409).body("code", equalTo("standstill-not-begun"));
    }

    @Test
    void runsForWorkingDaysFromTheLastMailToABidder() {
        award();

        journey.tellBidders();

        var begun = instant("standstillBegunAt");
        assertThat(begun).isEqualTo(lastSending());
        assertThat(instant("standstillEndsAt"))
                .isEqualTo(members.calendar(opened.tender().authority().id()).endAfterWorkingDays(begun, WORKING_DAYS));
        offer().statusCode(200)
                .body("standstillEndsAt", equalTo(instant("standstillEndsAt").toString()));
    }

    @Test
    void waitsForTheBidderWhomNoMailHasReached() {
        addressOfTheLoser(null);
        award();
        journey.tellBidders();

        reads().body("standstillBegunAt", nullValue());
        offer().statusCode(409).body("code", equalTo("standstill-not-begun"));
        assertThat(new PageVisitor(approver())
                        .open("/tenders/" + opened.tender().id() + "/ranking")
                        .asString())
                .contains("Not sent yet to:");

        time.advance(Duration.ofDays(3));
        addressOfTheLoser("loser@example.org");
        giveDeadLettersTheirAttemptsBack();
        journey.tellBidders();

        assertThat(instant("standstillBegunAt"))
                .isEqualTo(lastSending())
                .isAfter(clock.instant().minus(Duration.ofHours(1)));
    }

    @Test
    void beginsWithTheReadingWhereNoMailCouldLeave() {
        addressOfTheLoser(null);
        award();
        journey.tellBidders();
        var loser = opened.other().vendor().people();
        String notice = loser.get("/api/v1/notices").path("items.find { it.kind == 'tender-result' }.id");
        new PageVisitor(loser).open("/notices/" + notice);

        starts.run(clock.instant());

        reads().body("standstillBegunAt", notNullValue());
    }

    @Test
    void isNotMovedByTellingAgain() {
        award();
        journey.tellBidders();
        var begun = instant("standstillBegunAt");

        time.advance(Duration.ofDays(1));
        var sent = lastSending();
        sendEverythingAgain();
        time.advance(Duration.ofMinutes(1));
        starts.run(clock.instant());

        assertThat(lastSending()).isAfter(sent);
        assertThat(instant("standstillBegunAt")).isEqualTo(begun);
    }

    @Test
    void isBegunAtNightWhereTheMomentOfSendingWasMissed() {
        addressOfTheLoser(null);
        award();
        journey.tellBidders();
        // As a process that died between the mail and what follows from it leaves it behind.
        var missed = clock.instant().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.MICROS);
        write(
                "update notice_mail set sent_at = :at, message_id = '<lost@concordat>', dead_at = null where sent_at is null and notice_id in "
                        + "(select id from notice where about_id = :tender and kind = 'tender-result')",
                missed);

        starts.run(clock.instant());

        assertThat(instant("standstillBegunAt")).isEqualTo(lastSending());
        assertThat(processWaitsForItsEnd()).isTrue();
    }

    private void award() {
        approver()
                .move(opened.path(), "/award-decision", Map.of("outcome", "AWARDED"))
                .then()
                .statusCode(200);
    }

    private TestPerson approver() {
        return opened.tender().authority().person(Role.APPROVER);
    }

    private ValidatableResponse reads() {
        return approver().get(opened.path() + "/award").then().statusCode(200);
    }

    private Instant instant(String field) {
        return Instant.parse(reads().extract().path(field));
    }

    private ValidatableResponse offer() {
        var officer = opened.tender().authority().person(Role.PROCUREMENT_OFFICER);
        String id = officer.post(
                        AgreementJourney.AGREEMENTS,
                        AgreementJourney.draft(opened.tender().id()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return officer.move(AgreementJourney.AGREEMENTS + "/" + id, "/offer", Map.of())
                .then();
    }

    private Instant lastSending() {
        return QuarkusTransaction.requiringNew().call(() -> (Instant) entityManager
                .createNativeQuery("""
                        select max(m.sent_at) from notice_mail m join notice n on n.id = m.notice_id
                        where n.about_id = :tender and n.kind = 'tender-result'
                        """, Instant.class)
                .setParameter("tender", opened.tender().id())
                .getSingleResult());
    }

    private void addressOfTheLoser(@Nullable String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("update person set email = cast(:address as text) where id = :id")
                        .setParameter("address", address)
                        .setParameter(
                                "id", opened.other().vendor().people().id().value())
                        .executeUpdate());
    }

    private void giveDeadLettersTheirAttemptsBack() {
        write(
                "update notice_mail set dead_at = null, attempts = 0, next_try_at = :at where sent_at is null and notice_id in "
                        + "(select id from notice where about_id = :tender)",
                clock.instant());
    }

    private void sendEverythingAgain() {
        write(
                "insert into notice_mail (id, notice_id, next_try_at) select uuidv7(), id, :at from notice "
                        + "where about_id = :tender and kind = 'tender-result'",
                clock.instant());
    }

    private void write(String sql, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery(sql)
                        .setParameter("at", at)
                        .setParameter("tender", opened.tender().id())
                        .executeUpdate());
    }

    private boolean processWaitsForItsEnd() {
        return QuarkusTransaction.requiringNew()
                .call(() -> !entityManager
                        .createNativeQuery("""
                        select 1 from engine.act_ru_job j join engine.act_ru_execution e on e.id_ = j.process_instance_id_
                        where e.business_key_ = :tender and j.handler_cfg_ = 'standstill'
                        """)
                        .setParameter("tender", opened.tender().id().toString())
                        .getResultList()
                        .isEmpty());
    }
}
