package org.concordat.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.concordat.platform.PersonId;
import org.concordat.platform.Reference;
import org.concordat.workflow.TimeTravel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
@QuarkusTestResource(MailServer.class)
class NoticeTest {
    @Inject
    World world;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    OutboxWorker worker;

    @Inject
    TimeTravel time;

    GreenMail mail;
    Authority authority;
    TestPerson officer;
    Reference about;

    @BeforeEach
    void anAuthority() {
        authority = world.authority();
        officer = authority.person(Role.PROCUREMENT_OFFICER);
        about = new Reference("vendor", Identifiers.next());
    }

    @Test
    void everyHolderOfTheRoleGetsOneMailThatSaysWhatWaitsAndWhere() {
        var colleague = authority.another(Role.PROCUREMENT_OFFICER, Role.APPROVER);
        var stranger = world.authority().person(Role.PROCUREMENT_OFFICER);

        send(
                Recipients.holders(authority.id(), Role.PROCUREMENT_OFFICER),
                Recipients.everybody(authority.id()),
                Recipients.one(officer.id()));
        worker.drain();

        assertThat(mailTo(stranger)).isEmpty();
        assertThat(mailTo(colleague)).hasSize(1);
        assertThat(mailTo(officer))
                .singleElement()
                .asString()
                .contains("Subject: VEN-2026-000777 waits for its checks")
                .contains("http://localhost:8080/notices/" + firstOf(officer))
                .contains("@concordat>");
    }

    @Test
    void nothingIsSentWhenTheSenderIsRefused() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    notices.send(notice(Recipients.one(officer.id())));
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        worker.drain();

        assertThat(mailTo(officer)).isEmpty();
        officer.get("/api/v1/notices").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aKeyWithoutWordsIsRefusedWhenItIsSent() {
        var wordless =
                new Notice("vendor-test", authority.id(), Set.of(), about, "/vendors", "vendor:no_such_text", Map.of());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> notices.send(wordless)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vendor:no_such_text");
    }

    @Test
    void sendingAndFirstReadingAreProven() {
        send(Recipients.one(officer.id()));
        assertThat(notices.proof(about)).singleElement().satisfies(proof -> {
            assertThat(proof.sentAt()).isNull();
            assertThat(proof.readAt()).isNull();
        });

        worker.drain();
        var id = firstOf(officer);
        var first = officer.post("/api/v1/notices/" + id + "/reading", Map.of())
                .then()
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .<String>path("readAt");
        officer.post("/api/v1/notices/" + id + "/reading", Map.of())
                .then()
                .statusCode(200)
                .body("readAt", equalTo(first));

        officer.get("/api/v1/notices/proofs/vendor/" + about.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].sentAt", notNullValue())
                .body("items[0].readAt", equalTo(first));
        world.authority()
                .person(Role.PROCUREMENT_OFFICER)
                .get("/api/v1/notices/proofs/vendor/" + about.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void nobodyReadsAnothersNotice() {
        send(Recipients.one(officer.id()));
        var id = firstOf(officer);

        authority
                .another(Role.PROCUREMENT_OFFICER)
                .post("/api/v1/notices/" + id + "/reading", Map.of())
                .then()
                .statusCode(404);

        officer.get("/api/v1/notices").then().statusCode(200).body("items[0].readAt", nullValue());
    }

    @Test
    void theListIsReadPageByPage() {
        for (var count = 0; count < 3; count++) {
            send(Recipients.one(officer.id()));
        }

        officer.get("/api/v1/notices?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void anOfficerOfTheSenderSendsItAgainAndTheFirstSendingStaysTheProof() {
        send(Recipients.one(officer.id()));
        var sending = "/api/v1/notices/" + firstOf(officer) + "/sending";
        officer.post(sending, Map.of()).then().statusCode(409).body("code", equalTo("mail-waiting"));
        worker.drain();
        var sentAt = notices.proof(about).get(0).sentAt();

        officer.post(sending, Map.of()).then().statusCode(204);
        worker.drain();

        assertThat(mailTo(officer)).hasSize(2);
        assertThat(notices.proof(about).get(0).sentAt()).isEqualTo(sentAt);
        world.authority()
                .person(Role.PROCUREMENT_OFFICER)
                .post(sending, Map.of())
                .then()
                .statusCode(404);
        authority.person(Role.FINANCE_OFFICER).post(sending, Map.of()).then().statusCode(403);
    }

    @Test
    void aMailThatCannotBeDeliveredIsTriedFiveTimesAndThenShownToTheAdministrator() {
        send(Recipients.one(somebodyAt("no address at all")));
        var administrator = authority.person(Role.ROLE_ADMINISTRATOR);

        worker.drain();
        for (var attempt = 1; attempt < Outbox.MOST_ATTEMPTS; attempt++) {
            administrator
                    .get("/api/v1/notices/undelivered")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            time.advance(Outbox.backoff(attempt).plus(Duration.ofSeconds(1)));
        }

        var id = administrator
                .get("/api/v1/notices/undelivered")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].attempts", equalTo(Outbox.MOST_ATTEMPTS))
                .body("items[0].cause", notNullValue())
                .extract()
                .<String>path("items[0].id");
        var page = new PageVisitor(administrator).open("/notices/undelivered");
        page.then().statusCode(200).body(containsString(id));
        world.authority()
                .person(Role.ROLE_ADMINISTRATOR)
                .post("/api/v1/notices/undelivered/" + id + "/retry", Map.of())
                .then()
                .statusCode(404);
        administrator
                .post("/api/v1/notices/undelivered/" + id + "/retry", Map.of())
                .then()
                .statusCode(204);
        administrator.get("/api/v1/notices/undelivered").then().body("items", hasSize(0));
    }

    @Test
    void whoHasNoAddressIsADeadLetterAtOnce() {
        send(Recipients.one(somebodyAt(null)));

        worker.drain();

        authority
                .person(Role.ROLE_ADMINISTRATOR)
                .get("/api/v1/notices/undelivered")
                .then()
                .body("items[0].cause", equalTo("The recipient has no mail address"));
        officer.get("/api/v1/notices/undelivered").then().statusCode(403);
    }

    @Test
    void theFailureKeepsNoAddress() {
        assertThat(Outbox.withoutAddresses("550 <jo.doe@example.org> unknown")).isEqualTo("550 (address) unknown");
    }

    @Test
    void openingItOnThePageMarksItAsReadAndGoesOnToTheThing() {
        send(Recipients.one(officer.id()));
        var browser = new PageVisitor(officer);
        browser.open("/notices").then().statusCode(200).body(containsString("New"));

        browser.open("/notices/" + firstOf(officer))
                .then()
                .statusCode(303)
                .header("Location", containsString("/vendors/" + about.id()));

        browser.open("/notices").then().statusCode(200).body(not(containsString(">New<")));
    }

    private PersonId somebodyAt(@org.jspecify.annotations.Nullable String address) {
        var subject = "person-" + UUID.randomUUID();
        var person = members.know(subject, subject, address);
        members.enrol(person, authority.id(), Role.EVALUATOR, Actor.system());
        return person;
    }

    private void send(Recipients... to) {
        QuarkusTransaction.requiringNew().run(() -> notices.send(notice(to)));
    }

    private Notice notice(Recipients... to) {
        return new Notice(
                "vendor-test",
                authority.id(),
                Set.of(to),
                about,
                "/vendors/" + about.id(),
                "vendor:review_waits",
                Map.of("number", "VEN-2026-000777"));
    }

    private static String firstOf(TestPerson person) {
        return person.get("/api/v1/notices").then().statusCode(200).extract().path("items[0].id");
    }

    private List<String> mailTo(TestPerson person) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(text -> text.contains("To: " + person.subject() + "@"))
                .toList();
    }
}
