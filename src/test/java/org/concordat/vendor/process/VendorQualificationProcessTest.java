package org.concordat.vendor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.notice.OutboxWorker;
import org.concordat.workflow.TimeTravel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class VendorQualificationProcessTest {
    @Inject
    World world;

    @Inject
    TimeTravel time;

    @Inject
    OutboxWorker worker;

    @Inject
    Clock clock;

    GreenMail mail;
    Authority authority;
    World.TestVendor vendor;

    @BeforeEach
    void aRegisteredVendor() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
    }

    private String path() {
        return "/api/v1/vendors/" + vendor.id();
    }

    @Test
    void remindsEveryOfficerThreeDaysBeforeTheReviewIsDue() {
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        var colleague = authority.another(Role.PROCUREMENT_OFFICER);
        var approver = authority.person(Role.APPROVER);
        var due = due();

        time.moveTo(due.minus(Duration.ofDays(3)).minusSeconds(1));
        worker.drain();
        assertThat(mailsTo(officer)).isZero();

        time.advance(Duration.ofSeconds(2));
        worker.drain();

        assertThat(mailsTo(officer)).isOne();
        assertThat(mailsTo(colleague)).isOne();
        assertThat(mailsTo(approver)).isZero();
    }

    @Test
    void remindsOnceWhereOneCheckIsStillMissing() {
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        check("IDENTITY");

        time.moveTo(due());
        worker.drain();

        assertThat(mailsTo(officer)).isOne();
    }

    @Test
    void remindsNobodyWhenBothChecksAreMade() {
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        check("IDENTITY");
        check("STANDING");

        time.moveTo(due());
        worker.drain();

        assertThat(mailsTo(officer)).isZero();
    }

    @Test
    void theQualificationLapsesWhenItsLastDayHasEnded() {
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        check("IDENTITY");
        check("STANDING");
        var lastDay = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(20);
        qualify(lastDay);

        time.moveTo(lastDay.atStartOfDay().toInstant(ZoneOffset.UTC));
        officer.get(path()).then().body("status", equalTo("QUALIFIED"));
        time.advance(Duration.ofDays(2));

        officer.get(path()).then().body("status", equalTo("LAPSED"));
    }

    @Test
    void aLapsedVendorIsReviewedAnewWithATimeOfItsOwn() {
        check("IDENTITY");
        check("STANDING");
        var firstDue = due();
        var lastDay = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(2);
        qualify(lastDay);
        time.advance(Duration.ofDays(5));

        vendor.people()
                .move(path(), "/renewal", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("UNDER_REVIEW"))
                .body("formerReviews[0].outcome", equalTo("LAPSED"))
                .body("formerReviews[0].qualifiedUntil", equalTo(lastDay.toString()));
        assertThat(due()).isAfter(firstDue);

        time.moveTo(due());
        worker.drain();
        assertThat(mailsTo(authority.person(Role.PROCUREMENT_OFFICER))).isOne();
        check("IDENTITY");
        check("STANDING");
        qualify(LocalDate.parse("2099-06-30"));
        vendor.people().get(path()).then().body("status", equalTo("QUALIFIED"));
    }

    private Instant due() {
        return Instant.parse(vendor.people().get(path()).then().extract().path("reviewDueAt"));
    }

    private void check(String kind) {
        authority
                .person(Role.PROCUREMENT_OFFICER)
                .move(path(), "/checks/" + kind, Map.of("result", "PASSED", "source", "Business register"))
                .then()
                .statusCode(200);
    }

    private void qualify(LocalDate until) {
        authority
                .person(Role.APPROVER)
                .move(path(), "/qualification", Map.of("until", until.toString()))
                .then()
                .statusCode(200);
    }

    private long mailsTo(TestPerson person) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(text -> text.contains("To: " + person.subject() + "@"))
                .count();
    }
}
