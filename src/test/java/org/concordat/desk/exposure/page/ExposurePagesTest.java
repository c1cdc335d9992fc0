package org.concordat.desk.exposure.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.concordat.Authority;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.desk.exposure.SignedPortfolio;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.payment.SamplePromise;
import org.concordat.payment.SignedAgreement;
import org.concordat.payment.SignedPromise;
import org.concordat.platform.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExposurePagesTest {
    @Inject
    World world;

    @Inject
    SignedAgreement agreements;

    @Inject
    SignedPortfolio portfolio;

    @Inject
    Members members;

    Authority authority;
    World.TestVendor vendor;
    SignedPromise promise;
    LocalDate today;

    @BeforeEach
    void books() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        promise = agreements.between(authority, vendor);
        agreements.certified(SamplePromise.first(promise), authority);
        portfolio.signed(authority, vendor, Money.of("150.00", "USD"));
        today = members.today(authority.id());
    }

    @Test
    void everyNumberOpensWhatItIsMadeOf() {
        var officer = new PageVisitor(authority.person(Role.FINANCE_OFFICER));
        var series = portfolio.exchange(authority, "EUR-USD", "EUR", "USD");
        portfolio.publish(authority, series, today, "1.5");

        officer.open("/").then().body(containsString("href=\"/exposure\""));
        officer.open("/statements").then().body(containsString("href=\"/exposure\""));
        var page = officer.open("/exposure");
        page.then()
                .statusCode(200)
                .body(allOf(containsString("1,000.01"), containsString("1,100.01"), containsString("Together in EUR")))
                .body(allOf(containsString("EUR-USD"), containsString("Who pays what by year, EUR")))
                .body(containsString("No certificate is overdue"));
        var agreement = officer.open("/exposure/" + promise.agreement());
        agreement
                .then()
                .statusCode(200)
                .body(allOf(containsString("Borne by Nordlicht Systems"), containsString("<svg class=\"app-chart\"")));
        for (var opened : java.util.List.of(page, agreement)) {
            for (var link : PageVisitor.links(opened)) {
                if (link.startsWith("/statements/") || link.startsWith("/exposure") || link.startsWith("/rates/")) {
                    assertThat(officer.open(link.replace("%20", " ")).statusCode())
                            .as(link)
                            .isEqualTo(200);
                }
            }
        }
        assertThat(PageVisitor.links(agreement))
                .anyMatch(link -> link.contains("account=CONTRIBUTION") && link.contains("from=" + today.getYear()));
    }

    @Test
    void filtersLiveInTheAddress() {
        var officer = new PageVisitor(authority.person(Role.APPROVER));

        officer.open("/exposure?currency=USD&text=&series=&into=EUR&asOf=" + today)
                .then()
                .statusCode(200)
                .body(allOf(containsString("150.00"), not(containsString("1,000.01"))))
                .body(containsString("USD is not converted into EUR"))
                .body(containsString("agreements.csv?asOf=" + today + "&amp;currency=USD"));
        officer.open("/exposure?asOf=" + today.plusDays(40))
                .then()
                .statusCode(200)
                .body(allOf(containsString("Issued more than 30 days ago"), containsString("420.00 EUR")));
        officer.open("/exposure/overdue?asOf=" + today.plusDays(40)).then().statusCode(200);
        officer.open("/exposure/years/" + today.getYear() + "?party=authority&currency=EUR")
                .then()
                .statusCode(200)
                .body(containsString("420.00 EUR"));
        officer.open("/exposure?asOf=soon").then().statusCode(400);
        officer.open("/exposure/years/late").then().statusCode(400);
    }

    @Test
    void vendorsAreNotLedThereAndFindNothing() {
        var manager = new PageVisitor(vendor.people());

        manager.open("/").then().body(not(containsString("/exposure")));
        manager.open("/statements").then().body(not(containsString("/exposure")));
        manager.open("/exposure").then().statusCode(403);
        manager.open("/exposure/" + promise.agreement()).then().statusCode(403);
        new PageVisitor(world.authority().person(Role.FINANCE_OFFICER))
                .open("/exposure/" + promise.agreement())
                .then()
                .statusCode(404);
        new PageVisitor(world.auditor())
                .open("/exposure")
                .then()
                .statusCode(200)
                .body(containsString("choose an authority"));
    }
}
