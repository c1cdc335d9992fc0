package org.concordat.payment.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.payment.EarlierGuarantee;
import org.concordat.payment.SamplePromise;
import org.concordat.payment.SignedAgreement;
import org.concordat.payment.SignedPromise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerPagesTest {
    @Inject
    World world;

    @Inject
    SignedAgreement agreements;

    @Inject
    EarlierGuarantee guarantee;

    @Inject
    Members members;

    @Inject
    Clock clock;

    Authority authority;
    World.TestVendor vendor;
    SignedPromise promise;
    LocalDate early;
    YearMonth first;
    String ledger;

    @BeforeEach
    void books() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        promise = agreements.between(authority, vendor);
        agreements.certified(SamplePromise.first(promise), authority);
        first = YearMonth.from(members.calendar(authority.id()).today(clock)).minusMonths(2);
        early = first.atDay(15);
        guarantee.of(promise, early);
        ledger = "/statements/" + promise.agreement() + "/ledger";
    }

    @Test
    void everyNumberOfTheTrialBalanceOpensItsLines() {
        var officer = new PageVisitor(authority.person(Role.FINANCE_OFFICER));

        officer.open("/statements/" + promise.agreement()).then().body(containsString("href=\"" + ledger + "\""));
        officer.open(ledger)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Contingent, beside the balance"), containsString("Difference")))
                .body(containsString("account=CERTIFIED"));
        officer.open(ledger + "?asOf=" + early)
                .then()
                .statusCode(200)
                .body(containsString("50.00"))
                .body(not(containsString("600.00")));
        officer.open(ledger + "/account?account=CONTINGENT&party=authority&until=" + early)
                .then()
                .statusCode(200)
                .body(allOf(containsString("=Guarantee given"), containsString("Balance before")))
                .body(containsString(ledger + "/lines.csv?account=CONTINGENT"));
        officer.open(ledger + "/account?account=CERTIFIED")
                .then()
                .body(containsString("<a class=\"govuk-link\" href=\"/certificates/"));
        officer.open(ledger + "/lines.xlsx?account=CONTINGENT").then().statusCode(200);
        officer.open(ledger + "/lines.csv?account=&party=&item=&from=&until=")
                .then()
                .statusCode(200);
        officer.open(ledger + "?asOf=soon").then().statusCode(400);
    }

    @Test
    void aMonthIsCheckedBeforeItIsClosed() {
        var officer = new PageVisitor(authority.person(Role.FINANCE_OFFICER));
        var closure = ledger + "/periods/" + first + "/closure";

        officer.open(ledger + "/periods").then().statusCode(200).body(containsString("Close " + first));
        var check = officer.open(closure);
        check.then().statusCode(200).body(allOf(containsString("for good"), containsString("50.00 EUR")));
        officer.open(ledger + "/periods").then().body(containsString("No month has been closed"));
        officer.send(check, closure, Map.of()).then().statusCode(303).header("Location", endsWith(ledger + "/periods"));

        officer.open(ledger + "/periods")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<th scope=\"row\" class=\"govuk-table__header\">" + first),
                        containsString("Close " + first.plusMonths(1))));
        officer.open(closure)
                .then()
                .statusCode(409)
                .body(allOf(containsString("There is a problem"), containsString("The books are closed for")));
    }

    @Test
    void theVendorReadsTheBooksWithoutTheButton() {
        var manager = new PageVisitor(vendor.people());

        manager.open(ledger).then().statusCode(200);
        manager.open(ledger + "/account").then().statusCode(200);
        manager.open(ledger + "/periods").then().statusCode(200).body(not(containsString("Close " + first)));
        manager.open(ledger + "/periods/" + first + "/closure").then().statusCode(403);
    }

    @Test
    void othersFindNothing() {
        var other = new PageVisitor(world.registeredVendor(authority).people());

        for (var place : new String[] {"", "/account", "/periods", "/lines.csv", "/lines.xlsx"}) {
            other.open(ledger + place).then().statusCode(404);
        }
    }
}
