package org.concordat.project.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectResourceTest {
    @Inject
    World world;

    @Inject
    EntityManager entityManager;

    Authority authority;
    TestPerson officer;
    TestPerson approver;
    String path;

    @BeforeEach
    void aPreparedProject() {
        authority = world.authority();
        officer = authority.person(Role.PROCUREMENT_OFFICER);
        approver = authority.person(Role.APPROVER);
        path = "/api/v1/projects/"
                + officer.post("/api/v1/projects", plan())
                        .then()
                        .statusCode(201)
                        .body("number", startsWith("PRJ-"))
                        .body("stage", equalTo("IDENTIFICATION"))
                        .extract()
                        .path("id");
    }

    static Map<String, Object> plan() {
        return Map.of(
                "title",
                "One counter for permits",
                "purpose",
                "Citizens apply once for every building permit.",
                "engagementType",
                "TECHNOLOGY_PROVISION",
                "budget",
                Map.of("amount", "1250000.00", "currency", "EUR"));
    }

    private static Map<String, Object> planWith(String field, Object value) {
        var plan = new HashMap<>(plan());
        plan.put(field, value);
        return plan;
    }

    private static Map<String, Object> gate(String gate) {
        return Map.of("gate", gate, "evidence", "Concept note of the ministry, second version.");
    }

    private static Map<String, Object> verdict(String decision) {
        return Map.of("decision", decision, "reason", "The fiscal view is complete.");
    }

    private void pass(String gate) {
        officer.move(path, "/gates", gate(gate)).then().statusCode(200);
        approver.move(path, "/gate-decisions", verdict("APPROVE")).then().statusCode(200);
    }

    @Nested
    class AsOfficer {
        @Test
        void readsTheProjectAsItWasWritten() {
            officer.get(path)
                    .then()
                    .statusCode(200)
                    .body("engagementType", equalTo("TECHNOLOGY_PROVISION"))
                    .body("budget.amount", equalTo("1250000.00"))
                    .body("source", nullValue());
        }

        @Test
        void namesThePublishedModelAProjectFollows() {
            var source = Map.of("text", "Data exchange layer of Estonia, 2001", "url", "https://e-estonia.com/x-road");

            officer.post("/api/v1/projects", planWith("source", source))
                    .then()
                    .statusCode(201)
                    .body("source.url", equalTo("https://e-estonia.com/x-road"));
        }

        @Test
        void cannotSkipAGate() {
            officer.move(path, "/gates", gate("G2"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("gate-out-of-order"))
                    .body("nextGate", equalTo("G1"));
        }

        @Test
        void cannotSubmitASecondGateBesideOneThatWaits() {
            officer.move(path, "/gates", gate("G1")).then().statusCode(200).body("openGate", equalTo("G1"));

            officer.move(path, "/gates", gate("G1"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("gate-already-submitted"));
        }

        @Test
        void cannotDecide() {
            officer.move(path, "/gates", gate("G1")).then().statusCode(200);

            officer.move(path, "/gate-decisions", verdict("APPROVE")).then().statusCode(403);
        }

        @Test
        void findsItsProjectsByStageAndEngagementType() {
            officer.get("/api/v1/projects?stage=IDENTIFICATION&engagementType=TECHNOLOGY_PROVISION")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
            officer.get("/api/v1/projects?stage=TENDER").then().body("items", hasSize(0));
            officer.get("/api/v1/projects?engagementType=CONSULTANCY").then().body("items", hasSize(0));
        }

        @Test
        void mustSayWhichVersionWasSeen() {
            officer.command(gate("G1"))
                    .post(path + "/gates")
                    .then()
                    .statusCode(428)
                    .body("code", equalTo("version-missing"));
            officer.command(gate("G1"))
                    .header("If-Match", "\"99\"")
                    .post(path + "/gates")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("stale-version"));
        }
    }

    @Nested
    class AsApprover {
        @Test
        void bringsAProjectThroughAllGatesToTheTender() {
            pass("G1");
            pass("G2");
            pass("G3");

            approver.get(path)
                    .then()
                    .body("stage", equalTo("TENDER"))
                    .body("gates.gate", contains("G1", "G2", "G3"))
                    .body("gates.toStage", contains("APPRAISAL", "STRUCTURING", "TENDER"));
            officer.move(path, "/gates", gate("G3")).then().statusCode(409).body("code", equalTo("gate-out-of-order"));
        }

        @Test
        void findsTheGateInTheWorklistUntilItIsDecided() {
            officer.move(path, "/gates", gate("G1")).then().statusCode(200);
            approver.get("/api/v1/tasks").then().body("items.taskKey", hasItem("gate-decision"));

            approver.move(path, "/gate-decisions", verdict("APPROVE")).then().statusCode(200);

            approver.get("/api/v1/tasks").then().body("items.taskKey", not(hasItem("gate-decision")));
        }

        @Test
        void returnsAProjectToAnEarlierStageAndKeepsTheHistory() {
            pass("G1");
            officer.move(path, "/gates", gate("G2")).then().statusCode(200);

            approver.move(
                            path,
                            "/gate-decisions",
                            Map.of("decision", "RETURN", "reason", "Screen again.", "returnTo", "IDENTIFICATION"))
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("IDENTIFICATION"))
                    .body("openGate", nullValue())
                    .body("gates.decision", contains("APPROVE", "RETURN"));
            pass("G1");

            approver.get(path).then().body("stage", equalTo("APPRAISAL")).body("gates", hasSize(3));
        }

        @Test
        void returnsAProjectToItsPresentStageWhereNoOtherIsNamed() {
            officer.move(path, "/gates", gate("G1")).then().statusCode(200);

            approver.move(path, "/gate-decisions", verdict("RETURN"))
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("IDENTIFICATION"));
            officer.move(path, "/gates", gate("G1")).then().statusCode(200);
        }

        @Test
        void cannotReturnForward() {
            officer.move(path, "/gates", gate("G1")).then().statusCode(200);

            approver.move(
                            path,
                            "/gate-decisions",
                            Map.of("decision", "RETURN", "reason", "Onwards.", "returnTo", "TENDER"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("return-not-earlier"));
        }

        @Test
        void rejectsAProjectForGood() {
            officer.move(path, "/gates", gate("G1")).then().statusCode(200);

            approver.move(path, "/gate-decisions", verdict("REJECT"))
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("CANCELLED"));
            officer.move(path, "/gates", gate("G1")).then().statusCode(409).body("code", equalTo("gate-out-of-order"));
        }

        @Test
        void mustSayWhyAGateIsReturned() {
            officer.move(path, "/gates", gate("G1")).then().statusCode(200);

            approver.move(path, "/gate-decisions", Map.of("decision", "RETURN"))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("reason-missing"));
        }

        @Test
        void cannotDecideWhereNoGateWaits() {
            approver.move(path, "/gate-decisions", verdict("APPROVE"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("no-gate-submitted"));
        }

        @Test
        void cannotDecideOnAProjectOfItsOwn() {
            var both = authority.another(Role.PROCUREMENT_OFFICER, Role.APPROVER);
            var own = "/api/v1/projects/"
                    + both.post("/api/v1/projects", plan()).then().extract().path("id");
            officer.move(own, "/gates", gate("G1")).then().statusCode(200);

            both.move(own, "/gate-decisions", verdict("APPROVE"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("self-approval"));
        }

        @Test
        void cannotDecideOnAGateItSubmitted() {
            var both = authority.another(Role.PROCUREMENT_OFFICER, Role.APPROVER);
            both.move(path, "/gates", gate("G1")).then().statusCode(200);

            both.move(path, "/gate-decisions", verdict("APPROVE"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("self-approval"));
            both.get(path).then().body("stage", equalTo("IDENTIFICATION"));
        }

        @Test
        void cannotPrepareAProject() {
            approver.post("/api/v1/projects", plan()).then().statusCode(403);
        }
    }

    @Nested
    class AsSomebodyElse {
        @Test
        void anotherAuthorityFindsNothing() {
            var elsewhere = world.authority().person(Role.PROCUREMENT_OFFICER);

            elsewhere.get(path).then().statusCode(404).body("code", equalTo("not-found"));
            elsewhere.get("/api/v1/projects").then().statusCode(200).body("items", hasSize(0));
            elsewhere
                    .command(gate("G1"))
                    .header("If-Match", "\"0\"")
                    .post(path + "/gates")
                    .then()
                    .statusCode(404);
        }

        @Test
        void aVendorFindsNothing() {
            var vendor = world.registeredVendor(authority).people();

            vendor.get(path).then().statusCode(404);
            vendor.get("/api/v1/projects").then().statusCode(200).body("items", hasSize(0));
        }

        @Test
        void anAuditorReadsAndChangesNothing() {
            var auditor = world.auditor();

            auditor.get(path).then().statusCode(200);
            auditor.move(path, "/gates", gate("G1")).then().statusCode(403);
        }
    }

    @Nested
    class WithBadInput {
        @Test
        void refusesABudgetThatIsNotPositive() {
            officer.post("/api/v1/projects", planWith("budget", Map.of("amount", "-1.00", "currency", "EUR")))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("amount-not-positive"));
        }

        @Test
        void refusesMoneyThatDoesNotExist() {
            officer.post("/api/v1/projects", planWith("budget", Map.of("amount", "1.005", "currency", "EUR")))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("money-precision"));
            officer.post("/api/v1/projects", planWith("budget", Map.of("amount", "1.00", "currency", "ABC")))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("unknown-currency"));
        }

        @Test
        void refusesTextsOfTheWrongShape() {
            officer.post("/api/v1/projects", planWith("title", "x".repeat(10_000)))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/title"));
            officer.post("/api/v1/projects", planWith("source", Map.of("text", "Model", "url", "javascript:alert(1)")))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/source/url"));
            officer.post("/api/v1/projects", planWith("engagementType", "BARTER"))
                    .then()
                    .statusCode(400);
        }

        @Test
        void refusesANumberInPlaceOfAChoice() {
            officer.post("/api/v1/projects", planWith("engagementType", 0))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("wrong-type"))
                    .body("errors[0].pointer", equalTo("/engagementType"));
            officer.get("/api/v1/projects?stage=IDENTIFICATION").then().body("items", hasSize(1));
        }

        @Test
        void refusesAFieldThatStandsTwiceAndWhatFollowsTheBody() {
            officer.post("/api/v1/projects", "{\"title\":\"One\",\"title\":\"Two\"}")
                    .then()
                    .statusCode(400);
            officer.post("/api/v1/projects", "{} {}").then().statusCode(400);
        }

        @Test
        void refusesAZeroByteInTheAddress() {
            officer.request()
                    .urlEncodingEnabled(false)
                    .get("/api/v1/vendors?text=%00")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("invalid-parameter"));
        }

        @Test
        void refusesTheCursorOfAnotherList() {
            officer.get("/api/v1/projects?cursor=bm90aGluZw")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("cursor"));
        }
    }

    @Test
    void decisionsCannotBeRewrittenInTheDatabase() {
        pass("G1");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entityManager
                                .createNativeQuery("update project_gate_decision set decision = 'REJECT'")
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
        assertThat(approver.get(path).path("gates[0].decision").toString()).isEqualTo("APPROVE");
    }
}
