package org.concordat.payment.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstructionResourceTest {
    @Inject
    World world;

    @Inject
    PayingWorld paying;

    @Inject
    Members members;

    @Inject
    LackingCover lacking;

    PayingWorld.Setting setting;
    TestPerson officer;

    @BeforeEach
    void everythingIsReadyToPay() {
        setting = paying.readyToPay();
        officer = setting.officer();
    }

    private String certificate() {
        return "/api/v1/certificates/" + setting.first().id();
    }

    private void isRefused(TestPerson person, Map<String, Object> order, int status, String code) {
        person.move(certificate(), "/payment-instructions", order)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
        officer.get("/api/v1/payment-instructions?certificate="
                        + setting.first().id())
                .then()
                .body("items", hasSize(0));
    }

    @Nested
    class Prepared {
        @Test
        void byAFinanceOfficerForAPartOfWhatIsOutstanding() {
            officer.move(certificate(), "/payment-instructions", paying.order(setting, "20.00"))
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("PROPOSED"))
                    .body("approverRole", equalTo("finance-officer"))
                    .body("approvalsNeeded", equalTo(1));
            officer.get(certificate())
                    .then()
                    .body("instructed.amount", equalTo("20.00"))
                    .body("outstanding.amount", equalTo("420.00"));
        }

        @Test
        void neverAboveWhatIsOutstanding() {
            isRefused(officer, paying.order(setting, "420.01"), 409, "payment-above-outstanding");
        }

        @Test
        void neverForNothing() {
            isRefused(officer, paying.order(setting, "0.00"), 400, "payment-not-positive");
        }

        @Test
        void neverForADayThatHasPassed() {
            var yesterday = paying.today(setting.authority()).minusDays(1);
            isRefused(officer, PayingWorld.order("1.00", yesterday), 400, "date-in-the-past");
        }

        @Test
        void neverTwiceForOneCertificate() {
            paying.prepared(setting, setting.first(), "20.00");

            officer.move(certificate(), "/payment-instructions", paying.order(setting, "20.00"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("instruction-open"));
        }

        @Test
        void andThenNotPaidBesideIt() {
            paying.prepared(setting, setting.first(), "420.00");

            officer.move(
                            certificate(),
                            "/payments",
                            Map.of(
                                    "amount", Map.of("amount", "1.00", "currency", "EUR"),
                                    "valueDate",
                                            paying.today(setting.authority()).toString(),
                                    "bankReference", "BY-HAND"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("instruction-open"));
        }

        @Test
        void notWithoutACertificate() {
            officer.command(paying.order(setting, "1.00"))
                    .header("If-Match", "\"0\"")
                    .post("/api/v1/certificates/" + UUID.randomUUID() + "/payment-instructions")
                    .then()
                    .statusCode(404);
        }

        @Test
        void notWhileTheVendorChangesItsAccount() {
            PayingWorld.propose(setting.vendor(), PayingWorld.OTHER_IBAN);

            isRefused(officer, paying.order(setting, "1.00"), 409, "account-unverified");
        }

        @Test
        void notWhereAGuaranteeIsMissing() {
            lacking.of(setting.promise().agreement());

            isRefused(officer, paying.order(setting, "1.00"), 409, "cover-missing");
        }

        @Test
        void notByWhoAcceptedTheMilestone() {
            var reviewer = setting.authority().person(Role.MILESTONE_REVIEWER);
            members.enrol(reviewer.id(), setting.authority().id(), Role.FINANCE_OFFICER, Actor.system());

            isRefused(reviewer, paying.order(setting, "1.00"), 409, "self-approval");
        }

        @Test
        void notByTheVendorOrAnotherAuthority() {
            isRefused(setting.vendor().people(), paying.order(setting, "1.00"), 403, "role-missing");
            paying.readyToPay()
                    .officer()
                    .command(paying.order(setting, "1.00"))
                    .header("If-Match", "\"0\"")
                    .post(certificate() + "/payment-instructions")
                    .then()
                    .statusCode(404);
        }

        @Test
        void onceWhereTwoOfficersRace() {
            var etag = officer.get(certificate()).header("ETag");
            var order = paying.order(setting, "420.00");

            var answers = Stream.of(officer, setting.another())
                    .map(person -> CompletableFuture.supplyAsync(() -> person.command(order)
                            .header("If-Match", etag)
                            .post(certificate() + "/payment-instructions")
                            .statusCode()))
                    .toList();

            assertThat(answers.stream().map(CompletableFuture::join).toList())
                    .containsOnlyOnce(201)
                    .allMatch(status -> List.of(201, 409, 412).contains(status));
            officer.get("/api/v1/payment-instructions?certificate="
                            + setting.first().id())
                    .then()
                    .body("items", hasSize(1));
        }
    }

    @Nested
    class Approved {
        String instruction;

        @BeforeEach
        void aPreparedPayment() {
            instruction = paying.prepared(setting, setting.first(), "420.00");
        }

        @Test
        void notByWhoPreparedIt() {
            officer.move(instruction, "/approvals", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("self-approval"));
            officer.get(instruction).then().body("approvals", hasSize(0)).body("status", equalTo("PROPOSED"));
        }

        @Test
        void byAnotherFinanceOfficerAndThenNoMore() {
            var another = setting.another();
            another.move(instruction, "/approvals", Map.of())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("APPROVED"))
                    .body("approvals", hasSize(1));
            another.move(instruction, "/approvals", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }

        @Test
        void notInTheWrongRole() {
            setting.authority()
                    .person(Role.APPROVER)
                    .move(instruction, "/approvals", Map.of())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-missing"));
        }

        @Test
        void notByAnotherAuthorityNorTheVendor() {
            var stranger = world.authority().person(Role.FINANCE_OFFICER);
            stranger.get(instruction).then().statusCode(404);
            stranger.command(Map.of())
                    .header("If-Match", "\"0\"")
                    .post(instruction + "/approvals")
                    .then()
                    .statusCode(404);
            setting.vendor().people().get(instruction).then().statusCode(404);
            world.auditor().get(instruction).then().statusCode(200);
        }

        @Test
        void notOnceTheVendorHasAnotherAccount() {
            paying.verifyVendorAccount(setting, PayingWorld.OTHER_IBAN);

            setting.another()
                    .move(instruction, "/approvals", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("account-replaced"));
        }

        @Test
        void byTwoApproversWhereItIsLarge() {
            var large = paying.prepared(setting, paying.large(setting), "2000000.00");
            var first = setting.authority().person(Role.APPROVER);
            first.move(large, "/approvals", Map.of())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("PROPOSED"))
                    .body("approvalsNeeded", equalTo(2));
            first.move(large, "/approvals", Map.of()).then().statusCode(409).body("code", equalTo("already-approved"));
            setting.authority()
                    .another(Role.APPROVER)
                    .move(large, "/approvals", Map.of())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("APPROVED"))
                    .body("approvals", hasSize(2));
        }

        @Test
        void orEndedSoThatTheCertificateCanBePaidAnew() {
            officer.move(instruction, "/cancellation", Map.of("reason", "Wrong day"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CANCELLED"));
            officer.get(certificate()).then().body("instructed.amount", equalTo("0.00"));
            paying.prepared(setting, setting.first(), "420.00");
        }
    }

    @Nested
    class Sent {
        @Test
        void onceAsPain001WithItsFingerprint() {
            var instruction = paying.approved(setting, setting.first(), "420.00");
            var file = paying.sent(setting);

            officer.get(instruction).then().body("status", equalTo("SENT"));
            var content = PayingWorld.content(setting, file);
            assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pain.001.001.09", PayingWorld.VENDOR_IBAN, PayingWorld.OWN_IBAN);
            officer.get(file).then().body("sha256", equalTo(Sha256.of(content)));
            officer.post("/api/v1/payment-files", file())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("nothing-to-send"));
            officer.move(instruction, "/cancellation", Map.of("reason", "Too late"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }

        @Test
        void notWhileTheVendorChangesItsAccount() {
            paying.approved(setting, setting.first(), "420.00");
            PayingWorld.propose(setting.vendor(), PayingWorld.OTHER_IBAN);

            officer.post("/api/v1/payment-files", file())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("account-unverified"));
        }

        @Test
        void notFromAnUnverifiedAccount() {
            var fresh = paying.setting();
            paying.verifyVendorAccount(fresh, PayingWorld.VENDOR_IBAN);
            paying.approved(fresh, fresh.first(), "1.00");

            fresh.officer()
                    .post("/api/v1/payment-files", file())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("own-account-unverified"));
        }

        @Test
        void andReadByNobodyElse() {
            paying.approved(setting, setting.first(), "420.00");
            var file = paying.sent(setting);

            world.authority().person(Role.FINANCE_OFFICER).get(file).then().statusCode(404);
            setting.vendor().people().get(file + "/content").then().statusCode(404);
            world.auditor().get(file).then().statusCode(200);
        }

        private Map<String, Object> file() {
            return Map.of(
                    "currency",
                    "EUR",
                    "executionDate",
                    paying.today(setting.authority()).toString());
        }
    }

    @Nested
    class Answered {
        @Test
        void byNothingThatIsNoAnswer() {
            PayingWorld.answer(officer, "<Document/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("bank-file-kind"));
            PayingWorld.answer(officer, new byte[0]).then().statusCode(400);
            PayingWorld.answer(officer, "<Document".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .then()
                    .statusCode(400);
            PayingWorld.answer(setting.vendor().people(), "<x/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .then()
                    .statusCode(403);
        }

        @Test
        void andReadByNobodyElse() {
            paying.approved(setting, setting.first(), "420.00");
            var file = paying.sent(setting);
            var id = PayingWorld.answer(officer, paying.debitsOf(setting, file, List.of()))
                    .<String>path("id");

            officer.get("/api/v1/bank-answers/" + id + "/rows").then().body("items", hasSize(1));
            world.authority()
                    .person(Role.FINANCE_OFFICER)
                    .get("/api/v1/bank-answers/" + id)
                    .then()
                    .statusCode(404);
        }
    }
}
