package org.concordat.payment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.Workbooks;
import org.concordat.World;
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
import org.concordat.platform.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The books of an agreement whose first entry lies two months back: a guarantee of 50, then a certificate of 600. */
@QuarkusTest
class LedgerResourceTest {
    @Inject
    World world;

    @Inject
    SignedAgreement agreements;

    @Inject
    EarlierGuarantee guarantee;

    @Inject
    Members members;

    @Inject
    Participations participations;

    @Inject
    Clock clock;

    Authority authority;
    World.TestVendor vendor;
    SignedPromise promise;
    LocalDate today;
    LocalDate early;
    YearMonth first;

    @BeforeEach
    void books() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        promise = agreements.between(authority, vendor);
        agreements.certified(SamplePromise.first(promise), authority);
        today = members.calendar(authority.id()).today(clock);
        first = YearMonth.from(today).minusMonths(2);
        early = first.atDay(15);
        guarantee.of(promise, early);
    }

    private String path(String rest) {
        return "/api/v1/agreements/" + promise.agreement() + "/ledger" + rest;
    }

    private Response close(TestPerson person, Object month) {
        return person.command("").post(path("/periods/" + month + "/closure"));
    }

    @Nested
    class AsFinanceOfficer {
        TestPerson officer;

        @BeforeEach
        void signIn() {
            officer = authority.person(Role.FINANCE_OFFICER);
        }

        @Test
        void readsATrialBalanceAsOfAnyDay() {
            officer.get(path("/trial-balance"))
                    .then()
                    .statusCode(200)
                    .body("asOf", equalTo(today.toString()))
                    .body("difference.amount", equalTo("0.00"))
                    .body("rows.find { it.account == 'CERTIFIED' }.debit.amount", equalTo("600.00"))
                    .body("rows.find { it.account == 'PAYABLE' }.credit.amount", equalTo("420.00"))
                    .body("rows.find { it.account == 'CONTINGENT' }.accountClass", equalTo("CONTINGENT"));
            officer.get(path("/trial-balance?asOf=" + early))
                    .then()
                    .body("rows", hasSize(2))
                    .body("debit.amount", equalTo("50.00"))
                    .body("credit.amount", equalTo("50.00"));
            officer.get(path("/trial-balance?asOf=" + early.minusDays(1)))
                    .then()
                    .body("rows", hasSize(0));
        }

        @Test
        void readsBalancesAndTheStatementOfAnAccount() {
            officer.get(path("/balances?account=PAYABLE"))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].amount.amount", equalTo("-420.00"));
            officer.get(path("/balances?asOf=" + early))
                    .then()
                    .body("asOf", equalTo(early.toString()))
                    .body("items.account", equalTo(List.of("CONTINGENT", "CONTINGENT_OFFSET")));
            officer.get(path("/statement?account=CONTINGENT&from=" + early.plusDays(1)))
                    .then()
                    .statusCode(200)
                    .body("opening.amount", equalTo("50.00"))
                    .body("movement.amount", equalTo("0.00"))
                    .body("closing.amount", equalTo("50.00"));
        }

        @Test
        void readsLinesInTheOrderOfTheirValueDatesStretchByStretch() {
            var from = "&from=" + early;
            var all = officer.get(path("/lines?limit=200" + from));
            var beginning = officer.get(path("/lines?limit=3" + from));
            var next = beginning.getHeader("Link");

            all.then().statusCode(200).body("items[0].account", equalTo("CONTINGENT"));
            beginning.then().body("items", hasSize(3));
            assertThat(next).contains("from=" + early);
            var rest = officer.get(
                    next.substring(next.indexOf("/api/"), next.indexOf('>')).replace("limit=3", "limit=200"));
            assertThat(rest.<Integer>path("items.size()")).isEqualTo(all.<Integer>path("items.size()") - 3);
            officer.get(path("/lines?cursor=bm90aGluZw")).then().statusCode(400);
        }

        @Test
        void takesTheLinesAwayAsAFileThatNoSpreadsheetRuns() throws IOException {
            var csv = officer.get(path("/lines.csv?from=" + early));
            csv.then()
                    .statusCode(200)
                    .header("Content-Type", containsString("text/csv"))
                    .header("Content-Disposition", containsString("ledger.csv"));
            assertThat(csv.asString())
                    .startsWith("entry,line,value_date,")
                    .contains("\"'=Guarantee given\",\"CONTINGENT\",\"authority\",\"\",50.00,\"\",\"EUR\"");

            var xlsx = officer.get(path("/lines.xlsx?account=CONTINGENT&from=" + early));
            xlsx.then().statusCode(200).header("Content-Type", containsString("spreadsheetml"));
            assertThat(Workbooks.sheet(xlsx.asByteArray()))
                    .contains("&apos;=Guarantee given")
                    .contains("<v>50")
                    .doesNotContain("CERTIFIED");
        }

        @Test
        void closesMonthsForGoodOneAfterTheOther() {
            officer.get(path("/periods"))
                    .then()
                    .statusCode(200)
                    .body("next", equalTo(first.toString()))
                    .body("over", equalTo(true))
                    .body("items", hasSize(0));
            close(officer, first.plusMonths(1))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("period-out-of-order"))
                    .body("next", equalTo(first.toString()));

            close(officer, first).then().statusCode(200).body("month", equalTo(first.toString()));
            close(officer, first.plusMonths(1)).then().statusCode(200);

            close(officer, first).then().statusCode(409).body("code", equalTo("period-closed"));
            close(officer, first.plusMonths(2)).then().statusCode(409).body("code", equalTo("period-not-over"));
            officer.get(path("/periods"))
                    .then()
                    .body("items.month", equalTo(List.of(first.plusMonths(1).toString(), first.toString())))
                    .body("over", equalTo(false));
        }

        @Test
        void isToldWhatIsWrongWithAQuestion() {
            wrong("/trial-balance?asOf=yesterday", "date");
            wrong("/statement?account=NONE", "unknown-account");
            wrong("/lines?from=2026-03-02&until=2026-03-01", "date-range");
            wrong("/lines.csv?from=2026-02-30", "date");
            close(officer, "2026-13").then().statusCode(400).body("code", equalTo("month"));
        }

        private void wrong(String question, String code) {
            officer.get(path(question)).then().statusCode(400).body("code", equalTo(code));
        }
    }

    @Nested
    class AsVendor {
        @Test
        void readsTheSameBooksAndClosesNothing() {
            var own = vendor.people().get(path("/trial-balance")).asString();

            assertThat(own)
                    .isEqualTo(authority
                            .person(Role.FINANCE_OFFICER)
                            .get(path("/trial-balance"))
                            .asString());
            vendor.people().get(path("/lines.csv")).then().statusCode(200);
            close(vendor.people(), first).then().statusCode(403).body("code", equalTo("role-missing"));
        }
    }

    @Nested
    class AsFunder {
        @Test
        void readsTheBooksAndCannotCloseThem() {
            var funder = members.found(OrganisationKind.FUNDER, "Donor", CalendarSettings.usual(), Actor.system());
            var officer = world.person(funder, Role.FINANCE_OFFICER);
            QuarkusTransaction.requiringNew()
                    .run(() -> participations.grant(
                            new Reference("agreement", promise.agreement()), funder, Capacity.FUNDER));

            officer.get(path("/periods")).then().statusCode(200);
            close(officer, first).then().statusCode(403).body("code", equalTo("other-books"));
            officer.get(path("/periods")).then().body("items", hasSize(0));
        }
    }

    @Nested
    class AsSomebodyElse {
        @Test
        void findsNothing() {
            for (var person : List.of(
                    world.registeredVendor(authority).people(),
                    world.authority().person(Role.FINANCE_OFFICER))) {
                for (var rest : List.of(
                        "/trial-balance",
                        "/balances",
                        "/statement",
                        "/lines",
                        "/lines.csv",
                        "/lines.xlsx",
                        "/periods")) {
                    person.get(path(rest)).then().statusCode(404).body("code", equalTo("not-found"));
                }
            }
            close(world.authority().person(Role.FINANCE_OFFICER), first).then().statusCode(404);
        }
    }
}
