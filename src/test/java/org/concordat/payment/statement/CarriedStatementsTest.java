package org.concordat.payment.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.agreement.SampleClause.effect;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.agreement.AgreementJourney;
import org.concordat.identity.Role;
import org.concordat.payment.statement.SharingJourney.SharedAgreement;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Test;

/** Clauses that build on earlier statements or on published values. */
@QuarkusTest
class CarriedStatementsTest {
    @Inject
    SharingJourney journey;

    @Inject
    AgreementJourney agreements;

    @Inject
    TenderJourney tenders;

    @Inject
    StatementReplay replay;

    @Inject
    SharingStatements statements;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    private static Map<String, Object> changeInLaw() {
        return Map.of(
                "code", "LAW",
                "title", "Cost of changes in law",
                "mechanism", "changeInLaw.progressiveShare",
                "parameters",
                        Map.of(
                                "bands",
                                List.of(
                                        Map.of("from", "0", "to", "1000.00", "contractorShare", "1"),
                                        Map.of("from", "1000.00", "to", "9000000.00", "contractorShare", "0.1"))),
                "facts",
                        List.of(
                                Map.of("input", "/cumulativeBefore", "source", "SUM_BEFORE", "of", "/inputs/newCapex"),
                                Map.of("input", "/newCapex", "source", "MEASURED", "of", "law-cost")),
                "trigger", "YEARLY",
                "effects", List.of(effect("/authorityPays", "OWED_TO_VENDOR")),
                "answer", Map.of("workingDays", 5, "silence", "ACCEPTED"),
                "illustrations",
                        List.of(Map.of(
                                "title",
                                "One change",
                                "facts",
                                Map.of("/cumulativeBefore", "0.00", "/newCapex", "5000.00"))));
    }

    private static Map<String, Object> indexation() {
        return Map.of(
                "code", "INDEX",
                "title", "Yearly adjustment of the charge",
                "mechanism", "indexation.partial",
                "parameters", Map.of("baseCharge", "100000.00", "indexedProportion", "0.5", "baseIndex", "100"),
                "facts", List.of(Map.of("input", "/currentIndex", "source", "SERIES", "of", "CPI-TEST")),
                "trigger", "YEARLY",
                "effects", List.of(effect("/indexedCharge", "OWED_TO_VENDOR")),
                "answer", Map.of("workingDays", 5, "silence", "DISPUTED"),
                "illustrations",
                        List.of(Map.of("title", "Prices rise by a tenth", "facts", Map.of("/currentIndex", "110"))));
    }

    private static void report(SharedAgreement shared, int year, String value) {
        shared.deliverer()
                .post(
                        shared.path() + "/measurements",
                        Map.of(
                                "name",
                                "law-cost",
                                "occasion",
                                SharedAgreement.occasion(year),
                                "value",
                                value,
                                "provisional",
                                false))
                .then()
                .statusCode(200);
    }

    private String issued(SharedAgreement shared, int year) {
        return SharingJourney.STATEMENTS
                + "/"
                + shared.issue("LAW", SharedAgreement.occasion(year))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void aRunningTotalGoesOnFromTheStatementBefore() {
        var shared = journey.signed(changeInLaw());
        report(shared, shared.year() - 1, "600.00");
        report(shared, shared.year(), "1400.00");
        var first = issued(shared, shared.year() - 1);

        shared.issue("LAW", SharedAgreement.occasion(shared.year()))
                .then()
                .statusCode(409)
                .body("code", equalTo("earlier-statement-open"));
        shared.answer(first).then().statusCode(200);
        shared.issue("LAW", SharedAgreement.occasion(shared.year()))
                .then()
                .statusCode(201)
                .body("computation.inputs.cumulativeBefore", equalTo("600.00"))
                .body("lines.amount.amount", contains("900.00"));
        shared.finance().get(first).then().body("basisOf.size()", equalTo(0));
    }

    @Test
    void periodsAreStatedOneAfterTheOther() {
        var shared = journey.signed(changeInLaw());
        report(shared, shared.year() - 1, "600.00");
        report(shared, shared.year(), "1400.00");
        shared.answer(issued(shared, shared.year()));

        shared.issue("LAW", SharedAgreement.occasion(shared.year() - 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("occasion-out-of-order"));
    }

    @Test
    void anIndexComesFromASeriesThatTheAuthorityKeeps() {
        var agreement = agreements.drafted(tenders.awarded());
        var measured = Map.of("input", "/currentIndex", "source", "MEASURED", "of", "index");
        var clause = new java.util.HashMap<>(indexation());
        clause.put("facts", List.of(measured));

        agreement
                .officer()
                .move(agreement.path(), "/clauses", clause)
                .then()
                .statusCode(409)
                .body("code", equalTo("index-without-source"));
        agreement
                .officer()
                .move(agreement.path(), "/clauses", indexation())
                .then()
                .statusCode(409)
                .body("code", equalTo("unknown-series"));
    }

    @Test
    void aProvisionalIndexIsTruedUpByARestatement() {
        var agreement = agreements.drafted(tenders.awarded());
        var finance = agreement.authority().person(Role.FINANCE_OFFICER);
        String series = finance.post(
                        "/api/v1/rate-series",
                        Map.of(
                                "code",
                                "CPI-TEST",
                                "kind",
                                "INDEX",
                                "title",
                                "Consumer prices",
                                "source",
                                "Statistical office",
                                "basePeriod",
                                "2020 = 100"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        agreement
                .officer()
                .move(agreement.path(), "/clauses", indexation())
                .then()
                .statusCode(200);
        var shared = journey.signed(agreement);
        var day = shared.year() + "-12-01";

        shared.issue("INDEX").then().statusCode(409).body("code", equalTo("rate-missing"));
        value(shared, series, day, "108", false);
        String first = SharingJourney.STATEMENTS
                + "/"
                + shared.issue("INDEX")
                        .then()
                        .statusCode(201)
                        .body("provisional", equalTo(true))
                        .body("lines.amount.amount", contains("104000.00"))
                        .extract()
                        .path("id");
        shared.answer(first).then().statusCode(200);
        value(shared, series, day, "110", true);

        shared.finance().get("/api/v1/notices").then().statusCode(200).body("items.kind", hasItem("true-up-due"));
        String second = shared.finance()
                .move(first, "/restatement", Map.of("reason", "The final index is out."))
                .then()
                .statusCode(200)
                .body("provisional", equalTo(false))
                .body("lines[0].difference.amount", equalTo("1000.00"))
                .body("computation.facts[0].provenance", startsWith("CPI-TEST of " + day + ", revision 2"))
                .extract()
                .path("id");
        shared.answer(SharingJourney.STATEMENTS + "/" + second).then().statusCode(200);
        shared.finance()
                .get(shared.path() + "/statement")
                .then()
                .body("total.outstanding.amount", equalTo("105000.00"));
    }

    private void value(SharedAgreement shared, String series, String day, String value, boolean last) {
        shared.finance()
                .post(
                        "/api/v1/rate-series/" + series + "/values",
                        Map.of(
                                "values",
                                List.of(Map.of("day", day, "value", value, "status", last ? "FINAL" : "PROVISIONAL"))))
                .then()
                .statusCode(200);
    }

    @Test
    void everyStatementIsReproducedFromWhatIsStoredAndOneThatIsNotIsFound() {
        var shared = journey.signed(changeInLaw());
        report(shared, shared.year(), "1400.00");
        var id = UUID.fromString(SharingJourney.agreementId(issued(shared, shared.year())));

        QuarkusTransaction.requiringNew().run(() -> {
            replay.run(clock.instant());
            var statement = statements.require(new StatementId(id));
            assertThat(replay.reproduces(statement.computation())).isTrue();
            var was = statement.computation();
            var bent = new Computation(
                    was.mechanism(),
                    was.version(),
                    was.inputs(),
                    was.facts(),
                    Map.of("contractorPays", "1040.00", "authorityPays", "360.01"),
                    was.steps());
            assertThat(replay.reproduces(bent)).isFalse();
        });
    }

    @Test
    void theDatabaseItselfKeepsAnIssuedStatementAsItIs() {
        var shared = journey.signed(changeInLaw());
        report(shared, shared.year(), "1400.00");
        var id = UUID.fromString(SharingJourney.agreementId(issued(shared, shared.year())));

        refused("update sharing_statement set computation = '{}' where id = :id", id);
        refused("update sharing_statement_line set amount = 1, total = 1 where statement_id = :id", id);
        refused("delete from sharing_statement_line where statement_id = :id", id);
    }

    private void refused(String sql, UUID id) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entityManager
                                .createNativeQuery(sql)
                                .setParameter("id", id)
                                .executeUpdate()))
                .as(sql)
                .isNotNull();
    }
}
