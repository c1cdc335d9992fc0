package org.concordat.payment.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.payment.CertificateView;
import org.concordat.payment.SamplePromise;
import org.concordat.payment.SignedAgreement;
import org.concordat.payment.SignedPromise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaymentPagesTest {
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

    private String page() {
        return "/certificates/" + certificate.id();
    }

    private String statement() {
        return "/statements/" + promise.agreement();
    }

    private String checkOf(String amount) {
        var today = members.calendar(authority.id()).today(clock);
        return page() + "/payment?amount=" + amount + "&valueDate=" + today + "&bankReference=RF18-5390";
    }

    @Test
    void aFigureOpensIntoItsEntriesAndTheCertificateIntoItsSteps() {
        var officer = new PageVisitor(authority.person(Role.FINANCE_OFFICER));

        officer.open("/statements")
                .then()
                .statusCode(200)
                .body(allOf(containsString(promise.number()), containsString("1,000.01 EUR")));
        officer.open(statement())
                .then()
                .statusCode(200)
                .body(containsString("<svg class=\"app-chart\""))
                .body(containsString("Borne by Donor"))
                .body(containsString("/entries?account=CONTRIBUTION&amp;party=vendor&amp;item=M1"))
                .body(containsString(certificate.number()));
        officer.open(statement() + "/entries?account=CONTRIBUTION&party=vendor&item=M1")
                .then()
                .statusCode(200)
                .body(allOf(containsString("180.00 EUR"), containsString("Shared by " + certificate.number())))
                .body(not(containsString("420.00 EUR")));
        officer.open(page())
                .then()
                .statusCode(200)
                .body(containsString("600.00 × 30 ÷ 100"))
                .body(containsString("Record a payment"));
    }

    @Test
    void aPaymentIsCheckedBeforeItIsRecorded() {
        var officer = new PageVisitor(authority.person(Role.FINANCE_OFFICER));

        var check = officer.open(checkOf("120.00"));
        check.then().statusCode(200).body(allOf(containsString("120.00 EUR"), containsString("300.00 EUR")));
        officer.open(page()).then().body(containsString("Nothing has been paid"));
        officer.send(
                        check,
                        page() + "/payments",
                        Map.of(
                                "amount", "120.00",
                                "valueDate",
                                        members.calendar(authority.id())
                                                .today(clock)
                                                .toString(),
                                "bankReference", "RF18-5390"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page()));

        officer.open(page())
                .then()
                .statusCode(200)
                .body(allOf(containsString("Partly paid"), containsString("RF18-5390")));
    }

    @Test
    void aRefusedPaymentShowsTheFormAgainAsItWasTyped() {
        var officer = new PageVisitor(authority.person(Role.FINANCE_OFFICER));

        officer.open(checkOf("420.01"))
                .then()
                .statusCode(409)
                .body(containsString("There is a problem"))
                .body(containsString("Only 420.00 EUR is outstanding"))
                .body(containsString("value=\"420.01\""));
        officer.open(page() + "/payment?amount=1.00&valueDate=2026-11-23&bankReference=no%23hash")
                .then()
                .statusCode(400)
                .body(containsString("href=\"#bankReference\""));
        officer.open(checkOf("lots")).then().statusCode(400).body(containsString("There is a problem"));
    }

    @Test
    void theVendorReadsTheSameWithoutTheForm() {
        var manager = new PageVisitor(vendor.people());

        manager.open(statement()).then().statusCode(200).body(containsString("Borne by Donor"));
        manager.open(page()).then().statusCode(200).body(not(containsString("Record a payment")));
        manager.open(checkOf("1.00")).then().statusCode(403);
    }

    @Test
    void othersFindNothing() {
        var other = new PageVisitor(world.registeredVendor(authority).people());

        other.open(statement()).then().statusCode(404).body(not(containsString(promise.number())));
        other.open(statement() + "/entries").then().statusCode(404);
        other.open(page()).then().statusCode(404);
        other.open("/statements").then().statusCode(200).body(not(containsString(promise.number())));
    }
}
