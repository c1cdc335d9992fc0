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
        var due = Instant.parse(officer.get(path()).then().extract().path("reviewDueAt"));

        time.moveTo(due.minus(Duration.ofDays(3)).minusSeconds(1));
        worker.drain();
        assertThat(mailsTo(officer)).isZero();

        time.advance(Duration.ofSeconds(2));
        worker.drain();

        assertThat(mailsTo(officer)).isPositive();
        assertThat(mailsTo(colleague)).isPositive();
        assertThat(mailsTo(approver)).isZero();
    }

    @Test
    void theQualificationLapsesWhenItsLastDayHasEnded() {
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        for (var check : new String[] {"IDENTITY", "STANDING"}) {
            officer.move(path(), "/checks/" + check, Map.of("result", "PASSED", "source", "Business register"))
                    .then()
                    .statusCode(200);
        }
        var lastDay = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(20);
        authority
                .person(Role.APPROVER)
                .move(path(), "/qualification", Map.of("until", lastDay.toString()))
                .then()
                .statusCode(200);

        time.moveTo(lastDay.atStartOfDay().toInstant(ZoneOffset.UTC));
        officer.get(path()).then().body("status", equalTo("QUALIFIED"));
        time.advance(Duration.ofDays(2));

        officer.get(path()).then().body("status", equalTo("LAPSED"));
    }

    private long mailsTo(TestPerson person) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(text -> text.contains("To: " + person.subject() + "@"))
                .count();
    }
}
