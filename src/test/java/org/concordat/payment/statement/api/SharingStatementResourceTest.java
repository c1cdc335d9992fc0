package org.concordat.payment.statement.api;

import static org.concordat.agreement.SampleClause.effect;
import static org.concordat.agreement.SampleClause.painGain;
import static org.concordat.agreement.SampleClause.with;
import static org.concordat.payment.statement.SharingJourney.dispute;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.payment.statement.SharingJourney;
import org.concordat.payment.statement.SharingJourney.SharedAgreement;
import org.concordat.workflow.TimeTravel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharingStatementResourceTest {
    @Inject
    SharingJourney journey;

    @Inject
    World world;

    @Inject
    TimeTravel time;

    private static Map<String, Object> silentlyDisputed() {
        return with("answer", Map.of("workingDays", 10, "silence", "DISPUTED"));
    }

    private static Map<String, Object> twoLines() {
        return with(
                "effects", List.of(effect("/contractorShare", "OWED_TO_VENDOR"), effect("/authorityShare", "BORNE")));
    }

    private static List<Map<String, Object>> entries(SharedAgreement shared) {
        return shared.finance()
                .get(shared.path() + "/statement/entries?item=PAIN-GAIN")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static void waits(TestPerson person, String statement, String task) {
        person.get("/api/v1/tasks?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.path == '" + page(statement) + "' }.title", equalTo(task));
    }

    private static String page(String statement) {
        return statement.substring("/api/v1".length());
    }

    @Nested
    class AsFinanceOfficer {
        @Test
        void statesAClauseFromTheFactsOnRecordWithEveryStep() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "900000.00").then().statusCode(200).body("revision", equalTo(1));

            shared.issue("PAIN-GAIN")
                    .then()
                    .statusCode(201)
                    .body("number", startsWith("STM-"))
                    .body("status", equalTo("ISSUED"))
                    .body("computation.inputs.actual", equalTo("900000.00"))
                    .body("computation.inputs.target", equalTo("800000.00"))
                    .body("computation.facts[0].provenance", startsWith("actual-cost, revision 1"))
                    .body("computation.steps.label", hasItem("Variance"))
                    .body("lines.amount.amount", contains("-44000.00"))
                    .body("lines.state", contains("OPEN"))
                    .body("silence", equalTo("ACCEPTED"));
        }

        @Test
        void seesWhatWouldBeIssuedAndKeepsNothing() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "700000.00");
            var address = shared.path()
                    + "/sharing-statements/preview?clause=PAIN-GAIN&from=%d-01-01&to=%d-12-31"
                            .formatted(shared.year(), shared.year());

            shared.finance().get(address).then().statusCode(200).body("lines.amount.amount", contains("46000.00"));
            shared.finance()
                    .get(SharingJourney.STATEMENTS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }

        @Test
        void cannotStateWithoutTheFact() {
            var shared = journey.signed(painGain());

            shared.issue("PAIN-GAIN").then().statusCode(409).body("code", equalTo("fact-missing"));
            shared.finance().get(SharingJourney.STATEMENTS).then().body("items", hasSize(0));
        }

        @Test
        void statesAnOccasionOnce() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "900000.00");
            shared.issued("PAIN-GAIN");

            shared.issue("PAIN-GAIN").then().statusCode(409).body("code", equalTo("statement-exists"));
        }

        @Test
        void statesWholePeriodsThatAreOver() {
            var shared = journey.signed(painGain());

            shared.issue(
                            "PAIN-GAIN",
                            Map.of(
                                    "periodFrom",
                                    shared.year() + "-02-01",
                                    "periodTo",
                                    shared.year() + "-12-31",
                                    "event",
                                    ""))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("period"));
            shared.issue("PAIN-GAIN", SharedAgreement.occasion(shared.year() + 1))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("occasion-not-over"));
            shared.issue("OTHER").then().statusCode(404).body("code", equalTo("clause-missing"));
        }

        @Test
        void restatesWhatWasMeasuredBetterAndBothAreLinked() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "900000.00");
            var first = shared.issued("PAIN-GAIN");
            shared.answer(first).then().statusCode(200).body("status", equalTo("SETTLED"));
            restate(shared, first).then().statusCode(409).body("code", equalTo("nothing-to-restate"));
            shared.report("actual-cost", "890000.00").then().statusCode(200).body("revision", equalTo(2));

            String second = SharingJourney.STATEMENTS
                    + "/"
                    + restate(shared, first)
                            .then()
                            .statusCode(200)
                            .body("lines[0].previous.amount", equalTo("-44000.00"))
                            .body("lines[0].amount.amount", equalTo("-42000.00"))
                            .body("lines[0].difference.amount", equalTo("2000.00"))
                            .extract()
                            .path("id");
            restate(shared, first).then().statusCode(409).body("code", equalTo("statement-exists"));
            shared.answer(second).then().statusCode(200).body("status", equalTo("SETTLED"));

            shared.finance()
                    .get(first)
                    .then()
                    .body("status", equalTo("RESTATED"))
                    .body("restatedBy.id", equalTo(second.substring(second.lastIndexOf('/') + 1)));
            shared.finance().get(second).then().body("restates.number", notNullValue());
            var owed = shared.finance()
                    .get(shared.path() + "/statement/entries?item=PAIN-GAIN&account=RECEIVABLE")
                    .then()
                    .extract()
                    .<List<String>>path("items.amount.amount");
            org.assertj.core.api.Assertions.assertThat(owed)
                    .containsExactlyInAnyOrder("42000.00", "-44000.00", "44000.00");
        }

        private io.restassured.response.Response restate(SharedAgreement shared, String statement) {
            return shared.finance().move(statement, "/restatement", Map.of("reason", "Final accounts are in."));
        }
    }

    @Nested
    class AsVendor {
        @Test
        void acceptsAndTheLinesArePosted() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "700000.00");
            var statement = shared.issued("PAIN-GAIN");
            waits(shared.deliverer(), statement, "Answer the statement");

            shared.answer(statement)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SETTLED"))
                    .body("lines.state", contains("POSTED"));

            org.assertj.core.api.Assertions.assertThat(entries(shared)).hasSize(2);
            shared.finance()
                    .get(shared.path() + "/statement")
                    .then()
                    .body("total.outstanding.amount", equalTo("46000.00"));
        }

        @Test
        void disputesALineWithReasonsAndTheRestIsPosted() {
            var shared = journey.signed(twoLines());
            shared.report("actual-cost", "900000.00");
            var statement = shared.issued("PAIN-GAIN");

            shared.answer(statement, dispute(0, "Two invoices belong to another contract."))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DISPUTED"))
                    .body("lines.state", contains("DISPUTED", "POSTED"));

            waits(shared.approver(), statement, "Decide on the disputed lines");
            org.assertj.core.api.Assertions.assertThat(entries(shared)).hasSize(2);
        }

        @Test
        void answersEachLineOnceAndOnlyLinesThatAreThere() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "900000.00");
            var statement = shared.issued("PAIN-GAIN");

            shared.answer(statement, dispute(1, "No")).then().statusCode(409).body("code", equalTo("unknown-line"));
            shared.answer(statement, dispute(0, "No"), dispute(0, "No"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("unknown-line"));
            shared.answer(statement, dispute(0, " ")).then().statusCode(400);
            shared.answer(statement).then().statusCode(200);
            shared.answer(statement).then().statusCode(409).body("code", equalTo("illegal-move"));
        }

        @Test
        void whoIsSilentAcceptsWhereTheAgreementSaysSo() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "900000.00");
            var statement = shared.issued("PAIN-GAIN");
            time.moveTo(due(shared, statement));

            shared.deliverer()
                    .get(statement)
                    .then()
                    .body("status", equalTo("SETTLED"))
                    .body("lines.state", contains("POSTED"));
            shared.answer(statement).then().statusCode(409).body("code", equalTo("illegal-move"));
        }

        @Test
        void whoIsSilentDisputesWhereTheAgreementSaysSo() {
            var shared = journey.signed(silentlyDisputed());
            shared.report("actual-cost", "900000.00");
            var statement = shared.issued("PAIN-GAIN");
            time.moveTo(due(shared, statement));

            shared.deliverer()
                    .get(statement)
                    .then()
                    .body("status", equalTo("DISPUTED"))
                    .body("lines[0].reason", equalTo("Not answered within the term."));
            waits(shared.approver(), statement, "Decide on the disputed lines");
            org.assertj.core.api.Assertions.assertThat(entries(shared)).isEmpty();
        }

        @Test
        void reportsOnlyWhatAClauseAsksForAndAsItNeedsIt() {
            var shared = journey.signed(painGain());

            shared.report("weather", "fine").then().statusCode(409).body("code", equalTo("unknown-measurement"));
            shared.report("actual-cost", "a lot").then().statusCode(400).body("code", equalTo("decimal"));
            shared.report("actual-cost", "1.00").then().statusCode(200);
            shared.report("actual-cost", "2.00").then().statusCode(200).body("revision", equalTo(2));
            shared.deliverer()
                    .get(shared.path() + "/measurements")
                    .then()
                    .statusCode(200)
                    .body("items.value", contains("2.00", "1.00"));
        }

        private Instant due(SharedAgreement shared, String statement) {
            return Instant.parse(
                    shared.deliverer().get(statement).then().extract().path("answerDueAt"));
        }
    }

    @Nested
    class AsApprover {
        @Test
        void upholdsALineWhichIsPostedThen() {
            var shared = journey.signed(painGain());
            var statement = disputed(shared);

            decide(shared.approver(), statement, "UPHELD")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SETTLED"))
                    .body("lines[0].state", equalTo("POSTED"))
                    .body("lines[0].decision", equalTo("The invoices were checked."));
            org.assertj.core.api.Assertions.assertThat(entries(shared)).hasSize(2);
        }

        @Test
        void withdrawsALineWhichIsNeverPosted() {
            var shared = journey.signed(painGain());
            var statement = disputed(shared);

            decide(shared.approver(), statement, "WITHDRAWN")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SETTLED"))
                    .body("lines[0].state", equalTo("WITHDRAWN"));
            org.assertj.core.api.Assertions.assertThat(entries(shared)).isEmpty();
        }

        @Test
        void aRestatementThatFallsLeavesWhatStood() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "900000.00");
            var first = shared.issued("PAIN-GAIN");
            shared.answer(first);
            shared.report("actual-cost", "950000.00");
            var second = SharingJourney.STATEMENTS
                    + "/"
                    + shared.finance()
                            .move(first, "/restatement", Map.of("reason", "A late invoice."))
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("id");
            shared.answer(second, dispute(0, "That invoice is not ours."));

            decide(shared.approver(), second, "WITHDRAWN")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"));

            shared.finance().get(first).then().body("status", equalTo("SETTLED"));
            org.assertj.core.api.Assertions.assertThat(entries(shared)).hasSize(2);
        }

        @Test
        void whoIssuedTheStatementDoesNotDecideOnIt() {
            var shared = journey.signed(painGain());
            var both = shared.agreement().authority().another(Role.FINANCE_OFFICER, Role.APPROVER);
            shared.report("actual-cost", "900000.00");
            String id = both.post(
                            shared.path() + "/sharing-statements",
                            Map.of("clause", "PAIN-GAIN", "occasion", shared.occasion()))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            var statement = SharingJourney.STATEMENTS + "/" + id;
            shared.answer(statement, dispute(0, "Too much."));

            decide(both, statement, "UPHELD").then().statusCode(409).body("code", equalTo("self-approval"));
        }

        private String disputed(SharedAgreement shared) {
            shared.report("actual-cost", "900000.00");
            var statement = shared.issued("PAIN-GAIN");
            shared.answer(statement, dispute(0, "Two invoices are not ours."))
                    .then()
                    .statusCode(200);
            return statement;
        }

        private io.restassured.response.Response decide(TestPerson by, String statement, String outcome) {
            return by.move(
                    statement,
                    "/decisions",
                    Map.of("line", 0, "outcome", outcome, "reason", "The invoices were checked."));
        }
    }

    @Nested
    class AsOthers {
        @Test
        void anotherVendorFindsNothing() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "900000.00");
            var statement = shared.issued("PAIN-GAIN");
            var other = world.person(world.qualifiedVendor(world.authority()).organisation(), Role.DELIVERY_MANAGER);

            other.get(statement).then().statusCode(404);
            other.get(SharingJourney.STATEMENTS).then().statusCode(200).body("items", hasSize(0));
            other.get(shared.path() + "/measurements").then().statusCode(404);
            other.post(
                            shared.path() + "/measurements",
                            Map.of(
                                    "name",
                                    "actual-cost",
                                    "occasion",
                                    shared.occasion(),
                                    "value",
                                    "1.00",
                                    "provisional",
                                    false))
                    .then()
                    .statusCode(404);
            other.command(Map.of("disputes", List.of()))
                    .header("If-Match", "\"0\"")
                    .post(statement + "/answer")
                    .then()
                    .statusCode(404);
        }

        @Test
        void rolesDoWhatTheyAreFor() {
            var shared = journey.signed(painGain());
            shared.report("actual-cost", "900000.00");
            var statement = shared.issued("PAIN-GAIN");

            shared.finance()
                    .move(statement, "/answer", Map.of("disputes", List.of()))
                    .then()
                    .statusCode(403);
            shared.deliverer()
                    .move(statement, "/restatement", Map.of("reason", "Mine"))
                    .then()
                    .statusCode(403);
            shared.deliverer()
                    .post(
                            shared.path() + "/sharing-statements",
                            Map.of("clause", "PAIN-GAIN", "occasion", shared.occasion()))
                    .then()
                    .statusCode(403);
            shared.finance()
                    .get(statement)
                    .then()
                    .body("status", equalTo("ISSUED"))
                    .body("lines.state", not(hasItem("POSTED")));
        }
    }
}
