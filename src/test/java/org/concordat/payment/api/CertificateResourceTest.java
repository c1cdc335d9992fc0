package org.concordat.payment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.payment.CertificateView;
import org.concordat.payment.SamplePromise;
import org.concordat.payment.SignedAgreement;
import org.concordat.payment.SignedPromise;
import org.concordat.platform.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CertificateResourceTest {
    @Inject
    World world;

    @Inject
    SignedAgreement agreements;

    @Inject
    Members members;

    @Inject
    Clock clock;

    Authority authority;
    World.TestVendor vendor;
    SignedPromise promise;
    CertificateView certificate;

    @BeforeEach
    void aCertificateOf600WithAnOwnShareOf180() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        promise = agreements.between(authority, vendor);
        certificate = agreements.certified(SamplePromise.first(promise), authority);
    }

    private String path() {
        return "/api/v1/certificates/" + certificate.id();
    }

    private String statement() {
        return "/api/v1/agreements/" + promise.agreement() + "/statement";
    }

    private String today() {
        return members.calendar(authority.id()).today(clock).toString();
    }

    private Map<String, Object> order(String amount, String reference) {
        return Map.of(
                "amount",
                Map.of("amount", amount, "currency", "EUR"),
                "valueDate",
                today(),
                "bankReference",
                reference);
    }

    @Nested
    class AsFinanceOfficer {
        TestPerson officer;

        @BeforeEach
        void signIn() {
            officer = authority.person(Role.FINANCE_OFFICER);
        }

        @Test
        void paysInPartsUntilNothingIsOutstanding() {
            officer.move(path(), "/payments", order("20.00", "A-1"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("PARTLY_PAID"))
                    .body("outstanding.amount", equalTo("400.00"));
            officer.move(path(), "/payments", order("400.00", "A-2"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SETTLED"))
                    .body("payments", hasSize(2));

            officer.get(statement())
                    .then()
                    .statusCode(200)
                    .body("total.planned.amount", equalTo("1000.01"))
                    .body("total.certified.amount", equalTo("600.00"))
                    .body("total.payable.amount", equalTo("420.00"))
                    .body("total.paid.amount", equalTo("420.00"))
                    .body("total.outstanding.amount", equalTo("0.00"))
                    .body("borne.find { it.party == 'vendor' }.amount.amount", equalTo("180.00"))
                    .body("milestones[0].certificate", equalTo(certificate.id().toString()))
                    .body("milestones[1].amounts.certified.amount", equalTo("0.00"))
                    .body("milestones[1].certificate", equalTo(null));
        }

        @Test
        void readsTheStepsOfTheSplit() {
            officer.get(path())
                    .then()
                    .statusCode(200)
                    .body("split.mechanism", equalTo("allocate.largestRemainder"))
                    .body("split.inputs.amount", equalTo("600.00"))
                    .body("split.shares.vendor", equalTo("180.00"))
                    .body("split.steps.label", hasItem("Share of vendor"));
        }

        @Test
        void cannotPayMoreThanIsOutstanding() {
            officer.move(path(), "/payments", order("420.01", "A-1"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("payment-above-outstanding"))
                    .body("outstanding.amount", equalTo("420.00"));
            officer.get(path()).then().body("payments", hasSize(0)).body("paid.amount", equalTo("0.00"));
        }

        @Test
        void cannotRecordTheSameBankReferenceTwice() {
            officer.move(path(), "/payments", order("1.00", "A-1")).then().statusCode(200);

            officer.move(path(), "/payments", order("1.00", "A-1"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("payment-already-recorded"));
        }

        @Test
        void isToldWhatIsWrongWithAPayment() {
            officer.move(path(), "/payments", order("0.00", "A-1"))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("payment-not-positive"));
            officer.move(path(), "/payments", order("1.005", "A-1"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("money-precision"));
            officer.move(path(), "/payments", order("1.00", "no#hash"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/bankReference"));
            officer.move(path(), "/payments", dated("2020-01-01"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("payment-before-certificate"));
            officer.move(path(), "/payments", dated("2090-01-01"))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("date-in-the-future"));
            officer.command(order("1.00", "A-1"))
                    .post(path() + "/payments")
                    .then()
                    .statusCode(428)
                    .body("code", equalTo("version-missing"));
        }

        private Map<String, Object> dated(String day) {
            return Map.of(
                    "amount", Map.of("amount", "1.00", "currency", "EUR"), "valueDate", day, "bankReference", "A-1");
        }

        @Test
        void whoAcceptedTheMilestoneCannotPayIt() {
            var reviewer = authority.person(Role.MILESTONE_REVIEWER);
            members.enrol(reviewer.id(), authority.id(), Role.FINANCE_OFFICER, Actor.system());

            reviewer.move(path(), "/payments", order("1.00", "A-1"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("self-approval"));
        }

        @Test
        void opensAFigureIntoItsEntries() {
            officer.get(statement() + "/entries?account=CONTRIBUTION&party=vendor")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].amount.amount", equalTo("180.00"))
                    .body("items[0].item", equalTo("M1"));
            officer.get(statement() + "/entries?account=NONE").then().statusCode(400);
        }

        @Test
        void findsOwnAgreementsWithTheirTotals() {
            officer.get("/api/v1/statements")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].total.certified.amount", equalTo("600.00"));
            officer.get("/api/v1/statements?text=no such thing").then().body("items", hasSize(0));
        }
    }

    @Nested
    class AsVendor {
        @Test
        void readsTheSameStatementAndCertificate() {
            var own = vendor.people()
                    .get(statement())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            var theirs = authority.person(Role.FINANCE_OFFICER).get(statement()).asString();

            assertThat(own).isEqualTo(theirs);
            vendor.people().get(path()).then().statusCode(200);
            vendor.people().get("/api/v1/statements").then().body("items", hasSize(1));
        }

        @Test
        void cannotRecordAPayment() {
            vendor.people()
                    .move(path(), "/payments", order("1.00", "A-1"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-missing"));
        }
    }

    @Nested
    class AsSomebodyElse {
        @Test
        void anotherVendorFindsNothing() {
            seesNothing(world.registeredVendor(authority).people());
        }

        @Test
        void anotherAuthorityFindsNothing() {
            var stranger = world.authority().person(Role.FINANCE_OFFICER);

            seesNothing(stranger);
            stranger.command(order("1.00", "A-1"))
                    .header("If-Match", "\"0\"")
                    .post(path() + "/payments")
                    .then()
                    .statusCode(404);
        }

        @Test
        void anAuditorReadsAll() {
            var auditor = world.auditor();

            auditor.get(statement()).then().statusCode(200);
            auditor.get(path()).then().statusCode(200);
        }

        private void seesNothing(TestPerson person) {
            person.get(statement()).then().statusCode(404).body("code", equalTo("not-found"));
            person.get(statement() + "/entries").then().statusCode(404);
            person.get(path()).then().statusCode(404);
            person.get("/api/v1/statements")
                    .then()
                    .statusCode(200)
                    .body("items.agreement", everyItem(not(promise.agreement().toString())));
        }
    }
}
