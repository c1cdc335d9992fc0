package org.concordat.desk.exposure.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.Workbooks;
import org.concordat.World;
import org.concordat.desk.exposure.SignedPortfolio;
import org.concordat.identity.CalendarSettings;
import org.concordat.identity.Capacity;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.payment.EarlierGuarantee;
import org.concordat.payment.SamplePromise;
import org.concordat.payment.SignedAgreement;
import org.concordat.payment.SignedPromise;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An agreement of 1,000.01 EUR of which 600 are certified, and one of 150 USD; a guarantee of 50 EUR a year before. */
@QuarkusTest
class ExposureResourceTest {
    private static final String EXPOSURE = "/api/v1/exposure";
    private static final List<String> PLACES =
            List.of("", "/totals", "/years", "/overdue-certificates", "/agreements.csv", "/agreements.xlsx");

    @Inject
    World world;

    @Inject
    SignedAgreement agreements;

    @Inject
    SignedPortfolio portfolio;

    @Inject
    EarlierGuarantee guarantee;

    @Inject
    Members members;

    @Inject
    Participations participations;

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
        guarantee.of(promise, today.minusYears(1));
    }

    private String agreement(String rest) {
        return "/api/v1/agreements/" + promise.agreement() + "/exposure" + rest;
    }

    @Nested
    class AsFinanceOfficer {
        TestPerson officer;

        @BeforeEach
        void signIn() {
            officer = authority.person(Role.FINANCE_OFFICER);
        }

        @Test
        void readsAgreementsStretchByStretchWithTheirFigures() {
            var first = officer.get(EXPOSURE + "?limit=1");
            first.then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].exposure.committed.currency", equalTo("USD"));
            var next = first.getHeader("Link");
            officer.get(next.substring(next.indexOf("/api/"), next.indexOf('>')))
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].agreement", equalTo(promise.agreement().toString()))
                    .body("items[0].exposure.committed.amount", equalTo("1000.01"))
                    .body("items[0].exposure.certified.amount", equalTo("600.00"))
                    .body("items[0].exposure.undrawn.amount", equalTo("400.01"))
                    .body("items[0].exposure.outstanding.amount", equalTo("420.00"))
                    .body("items[0].exposure.contingent.amount", equalTo("50.00"))
                    .body("items[0].exposure.borne.party", equalTo(List.of("authority", "vendor")));
            officer.get(EXPOSURE + "?currency=EUR&text=wallet").then().body("items", hasSize(1));
            officer.get(EXPOSURE + "?text=%25").then().body("items", hasSize(0));
            officer.get(EXPOSURE + "?asOf=" + today.minusDays(1))
                    .then()
                    .body("items[1].exposure.committed.amount", equalTo("0.00"))
                    .body("items[1].exposure.contingent.amount", equalTo("50.00"));
        }

        @Test
        void readsTotalsPerCurrencyAndWhyOneIsNotConverted() {
            officer.get(EXPOSURE + "/totals")
                    .then()
                    .statusCode(200)
                    .body("asOf", equalTo(today.toString()))
                    .body("agreements", equalTo(2))
                    .body("into", equalTo("EUR"))
                    .body("converted", nullValue())
                    .body("currencies.find { it.currency == 'USD' }.notConverted", equalTo("NO_SERIES"))
                    .body("currencies.find { it.currency == 'EUR' }.converted.committed.amount", equalTo("1000.01"));
            var series = portfolio.exchange(authority, "EUR-USD", "EUR", "USD");
            portfolio.publish(authority, series, today, "1.5");
            officer.get(EXPOSURE + "/totals?series=EUR-USD&into=EUR")
                    .then()
                    .body("converted.committed.amount", equalTo("1100.01"))
                    .body("currencies.find { it.currency == 'USD' }.rate.value", equalTo("1.5"));
            officer.get(agreement("?into=USD"))
                    .then()
                    .statusCode(200)
                    .body("exposure.converted.certified.amount", equalTo("900.00"));
        }

        @Test
        void readsWhoBearsWhatByYear() {
            officer.get(EXPOSURE + "/years")
                    .then()
                    .statusCode(200)
                    .body("items[0].parties", equalTo(List.of("authority", "vendor")))
                    .body("items[0].years[0].year", equalTo(today.getYear()))
                    .body("items[0].years[0].amounts.amount", equalTo(List.of("420.00", "180.00")));
        }

        @Test
        void findsACertificateOverdueOnlyAfterTheDaysOfTheSettings() {
            var later = today.plusDays(31);
            officer.get(EXPOSURE + "/overdue-certificates")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            officer.get(EXPOSURE + "/overdue-certificates?asOf=" + today.plusDays(30))
                    .then()
                    .body("items", hasSize(0));
            officer.get(EXPOSURE + "/overdue-certificates?asOf=" + later)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].outstanding.amount", equalTo("420.00"));
            officer.get(agreement("?asOf=" + later)).then().body("overdue.outstanding.amount", hasItem("420.00"));
        }

        @Test
        void takesTheAgreementsAwayAsAFile() throws IOException {
            var csv = officer.get(EXPOSURE + "/agreements.csv?currency=EUR");
            csv.then().statusCode(200).header("Content-Disposition", containsString("exposure.csv"));
            assertThat(csv.asString().lines()).hasSize(2);
            assertThat(csv.asString())
                    .contains("1000.01,600.00,400.01,420.00,180.00,0.00,")
                    .contains(",50.00,50.00");
            assertThat(Workbooks.sheet(
                            officer.get(EXPOSURE + "/agreements.xlsx").asByteArray()))
                    .contains("<v>1000.01");
        }

        @Test
        void isToldWhatIsWrongWithAQuestion() {
            wrong("?asOf=soon", "date");
            wrong("?currency=EURO", "unknown-currency");
            wrong("?authority=nobody", "identifier");
            wrong("?cursor=bm90aGluZw", "cursor");
            wrong("/overdue-certificates?cursor=bm90aGluZw", "cursor");
            wrong("/totals?series=NONE", "unknown-exchange-series");
        }

        private void wrong(String question, String code) {
            officer.get(EXPOSURE + question).then().statusCode(400).body("code", equalTo(code));
        }
    }

    @Nested
    class AsAuditor {
        @Test
        void readsTheExposureOfAnyAuthorityThatIsNamed() {
            var auditor = world.auditor();

            auditor.get(EXPOSURE + "?authority=" + authority.id())
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2));
            auditor.get(EXPOSURE + "/totals")
                    .then()
                    .statusCode(200)
                    .body("currencies.find { it.currency == 'USD' }.notConverted", equalTo("AUTHORITY_OPEN"));
            auditor.get(agreement("")).then().statusCode(200);
        }
    }

    @Nested
    class AsVendor {
        @Test
        void isRefusedForHisOwnAgreementToo() {
            PLACES.forEach(place ->
                    vendor.people().get(EXPOSURE + place).then().statusCode(403).body("code", equalTo("role-missing")));
            vendor.people().get(agreement("")).then().statusCode(403).body("code", equalTo("role-missing"));
        }
    }

    @Nested
    class AsSomebodyElse {
        @Test
        void findsNothingOfAnotherAuthority() {
            var stranger = world.authority().person(Role.FINANCE_OFFICER);

            stranger.get(EXPOSURE).then().statusCode(200).body("items", hasSize(0));
            stranger.get(EXPOSURE + "?authority=" + authority.id()).then().body("items", hasSize(0));
            stranger.get(EXPOSURE + "/totals").then().body("agreements", equalTo(0));
            stranger.get(agreement("")).then().statusCode(404).body("code", equalTo("not-found"));
        }

        @Test
        void aFunderReadsTheStatementAndNotTheExposure() {
            var funder = members.found(OrganisationKind.FUNDER, "Donor", CalendarSettings.usual(), Actor.system());
            io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                    .run(() -> participations.grant(
                            new Reference("agreement", promise.agreement()), funder, Capacity.FUNDER));
            var officer = world.person(funder, Role.FINANCE_OFFICER);

            officer.get("/api/v1/agreements/" + promise.agreement() + "/statement")
                    .then()
                    .statusCode(200);
            officer.get(agreement("")).then().statusCode(404);
        }

        @Test
        void aProcurementOfficerOfTheSameAuthorityIsRefused() {
            authority.person(Role.PROCUREMENT_OFFICER).get(EXPOSURE).then().statusCode(403);
        }
    }
}
