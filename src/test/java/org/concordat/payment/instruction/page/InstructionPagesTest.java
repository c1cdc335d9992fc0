package org.concordat.payment.instruction.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.PageVisitor;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.PayingWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstructionPagesTest {
    @Inject
    PayingWorld paying;

    PayingWorld.Setting setting;
    PageVisitor officer;

    @BeforeEach
    void everythingIsReadyToPay() {
        setting = paying.readyToPay();
        officer = new PageVisitor(setting.officer());
    }

    private String certificate() {
        return "/certificates/" + setting.first().id();
    }

    @Test
    void aPaymentIsEnteredCheckedPreparedAndApproved() {
        var day = paying.today(setting.authority()).toString();
        officer.open(certificate()).then().body(containsString("Prepare a payment"));
        officer.open(certificate() + "/instruction").then().statusCode(200).body(containsString("value=\"420.00\""));
        var check = officer.open(certificate() + "/instruction/check?amount=20.00&executionDate=" + day);
        check.then()
                .statusCode(200)
                .body(allOf(
                        containsString("20.00 EUR"),
                        containsString("EE38 2200 2210 2014 5685"),
                        containsString("1 by the role finance-officer")));
        var page = officer.send(check, certificate() + "/instruction", Map.of("amount", "20.00", "executionDate", day))
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
        officer.open(page)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Waits for approval"), containsString("The role finance-officer")))
                .body(not(containsString("Approve this payment")));

        var another = new PageVisitor(setting.another());
        var shown = another.open(page);
        shown.then().body(containsString("Approve this payment"));
        another.send(shown, page + "/approvals", Map.of()).then().statusCode(303);

        officer.open(page).then().body(containsString("Approved"));
        officer.open("/payments?status=APPROVED").then().statusCode(200).body(containsString("20.00 EUR"));
        officer.open("/payments?status=SENT").then().body(containsString("No payment matches"));
    }

    @Test
    void aRefusedPaymentShowsTheFormAgainAsItWasTyped() {
        officer.open(certificate() + "/instruction/check?amount=420.01&executionDate="
                        + paying.today(setting.authority()))
                .then()
                .statusCode(409)
                .body(allOf(containsString("Only 420.00 EUR is outstanding"), containsString("value=\"420.01\"")));
        officer.open(certificate() + "/instruction/check?amount=lots&executionDate=never")
                .then()
                .statusCode(400);
    }

    @Test
    void aFileIsMadeAndTheBankOfTheDevelopmentModeAnswersItInPart() {
        var good = paying.approved(setting, setting.first(), "420.00");
        var bad = paying.approved(setting, setting.second(), "266.67");
        var files = officer.open("/payment-files");
        files.then().statusCode(200).body(containsString("No file has been made"));
        officer.send(
                        files,
                        "/payment-files",
                        Map.of(
                                "currency",
                                "EUR",
                                "executionDate",
                                paying.today(setting.authority()).toString()))
                .then()
                .statusCode(303);
        var bank = officer.open("/dev/bank");
        bank.then().statusCode(200).body(containsString("686.67 EUR"));
        var file = setting.officer().get(good).<String>path("file");

        officer.send(
                        bank,
                        "/dev/bank/" + file,
                        Map.of("rejected", setting.officer().get(bad).<String>path("number")))
                .then()
                .statusCode(303);

        setting.officer().get(good).then().body("status", equalTo("SETTLED"));
        setting.officer().get(bad).then().body("status", equalTo("REJECTED"));
        officer.open("/dev/bank").then().body(containsString("No file waits for an answer"));
        officer.open("/payment-files").then().statusCode(200).body(containsString("686.67 EUR"));
        officer.open("/bank-answers").then().statusCode(200).body(containsString("Everything the bank told fits"));
    }

    @Test
    void aVendorReadsItsAccountInFullAndOthersItsLastFourCharacters() {
        var page = "/vendors/" + setting.vendor().id() + "/bank-accounts";

        new PageVisitor(setting.vendor().people())
                .open(page)
                .then()
                .statusCode(200)
                .body(allOf(containsString(PayingWorld.VENDOR_IBAN), containsString("Propose an account")));
        new PageVisitor(setting.authority().person(Role.PROCUREMENT_OFFICER))
                .open(page)
                .then()
                .statusCode(200)
                .body(allOf(containsString("****************5685"), not(containsString(PayingWorld.VENDOR_IBAN))));
        PayingWorld.propose(setting.vendor(), PayingWorld.OTHER_IBAN);
        officer.open(page)
                .then()
                .statusCode(200)
                .body(allOf(containsString(PayingWorld.OTHER_IBAN), containsString("Verify this account")));
    }

    @Test
    void theAccountOfTheAuthorityIsItsOwnMatter() {
        officer.open("/authority-accounts").then().statusCode(200).body(containsString(PayingWorld.OWN_IBAN));
        var vendor = new PageVisitor(setting.vendor().people());
        vendor.open("/authority-accounts").then().statusCode(403);
        vendor.open("/payments").then().statusCode(403);
        vendor.open("/bank-answers").then().statusCode(403);
    }
}
