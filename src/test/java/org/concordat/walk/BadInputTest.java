package org.concordat.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.procurement.TenderJourney.euros;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.agreement.AgreementJourney;
import org.concordat.document.EvidenceFiles;
import org.concordat.identity.Role;
import org.concordat.kill.TestIssuer;
import org.concordat.milestone.MilestoneWorld;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each kind of bad input gets its own documented code, and nothing is left of it. */
@QuarkusTest
class BadInputTest {
    private static final String PROJECTS = "/api/v1/projects";

    @Inject
    World world;

    @Inject
    Aftermath aftermath;

    @Inject
    TenderJourney tenders;

    @Inject
    AgreementJourney agreements;

    @Inject
    MilestoneWorld milestones;

    @Inject
    Clock clock;

    Authority authority;
    TestPerson officer;

    @BeforeEach
    void anOfficerWhoHasBeenHereBefore() {
        authority = world.authority();
        officer = authority.person(Role.PROCUREMENT_OFFICER);
        officer.get("/api/v1/me").then().statusCode(200);
    }

    private static Map<String, Object> plan(String field, Object value) {
        var plan = new HashMap<String, Object>(Map.of(
                "title", "One counter for permits",
                "purpose", "Citizens apply once for every building permit.",
                "engagementType", "TECHNOLOGY_PROVISION",
                "budget", euros("1250000.00")));
        plan.put(field, value);
        return plan;
    }

    private void isRefused(Object body, String code) {
        aftermath.ofRefusal(400, code, () -> officer.post(PROJECTS, body));
    }

    /** What is wrong inside a body stands in the errors, beside its place. */
    private void isRefused(Object body, String pointer, String code) {
        var answer = aftermath.ofRefusal(400, "invalid-shape", () -> officer.post(PROJECTS, body));
        assertThat(answer.jsonPath().getList("errors.pointer")).contains(pointer);
        assertThat(answer.jsonPath().getList("errors.code", String.class)).contains(code);
        assertThat(KnownProblems.codes()).contains(code);
    }

    @Nested
    class InABody {
        @Test
        void wrongJsonIsRefused() {
            isRefused("{\"title\": One counter}", "malformed-json");
            isRefused("{\"title\": \"One counter", "malformed-json");
        }

        @Test
        void anUnknownFieldIsRefused() {
            isRefused(plan("colour", "green"), "/colour", "unknown-field");
        }

        @Test
        void aWrongTypeIsRefused() {
            isRefused(plan("title", 7), "/title", "wrong-type");
            isRefused(plan("budget", "1250000.00 EUR"), "/budget", "wrong-type");
            isRefused(plan("budget", Map.of("amount", 1250000, "currency", "EUR")), "/budget/amount", "wrong-type");
        }

        @Test
        void negativeMoneyIsRefused() {
            isRefused(plan("budget", euros("-1.00")), "amount-not-positive");
        }

        @Test
        void overPreciseMoneyIsRefused() {
            isRefused(plan("budget", euros("1.005")), "/budget", "money-precision");
            isRefused(plan("budget", Map.of("amount", "1.5", "currency", "JPY")), "/budget", "money-precision");
        }

        @Test
        void moneyThatIsNoPlainDecimalIsRefused() {
            isRefused(plan("budget", euros("1e400")), "/budget", "money-amount");
            isRefused(plan("budget", euros("99999999999999999999999.99")), "/budget", "money-too-large");
        }

        @Test
        void anUnknownCurrencyIsRefused() {
            isRefused(plan("budget", Map.of("amount", "1.00", "currency", "ABC")), "/budget", "unknown-currency");
        }

        @Test
        void aNameWithControlCharactersIsRefused() {
            isRefused(plan("title", "One\u0000counter"), "/title", "pattern");
            isRefused(plan("title", "One\u0007counter"), "/title", "pattern");
        }

        @Test
        void aNameOfTenThousandLettersIsRefused() {
            isRefused(plan("title", "x".repeat(10_000)), "/title", "size");
        }

        @Test
        void whatCallsItselfByNoMediaTypeIsRefused() {
            aftermath.ofRefusal(
                    415,
                    "unsupported-media-type",
                    () -> officer.request()
                            .header("Content-Type", "nonsense")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .post(PROJECTS));
        }
    }

    @Nested
    class InTheTermsOfATender {
        private Map<String, Object> draft(String field, Object value) {
            var project = tenders.approvedProject(authority);
            var draft = tenders.draft(
                    project,
                    clock.instant().plusSeconds(3_000_000),
                    List.of(authority.another(Role.EVALUATOR), authority.another(Role.EVALUATOR)));
            draft.put(field, value);
            return draft;
        }

        @Test
        void weightsThatSumTo99Point9AreRefused() {
            var draft = draft("criteria", TenderJourney.criteria("40", "20", "39.9"));

            aftermath.ofRefusal(409, "weights-not-100", () -> officer.post(TenderJourney.TENDERS, draft));
        }

        @Test
        void aWeightThatIsATextIsRefused() {
            var criteria = List.of(Map.of("code", "PRICE", "title", "Price", "kind", "PRICE", "weight", "100"));
            var draft = draft("criteria", criteria);

            aftermath.ofRefusal(400, "invalid-shape", () -> officer.post(TenderJourney.TENDERS, draft));
        }

        @Test
        void aWeightBeyondAllNumbersIsRefused() {
            var criteria = List.of(Map.of(
                    "code", "PRICE", "title", "Price", "kind", "PRICE", "weight", new BigDecimal("1e999999999")));
            var draft = draft("criteria", criteria);

            aftermath.ofRefusal(400, "invalid-shape", () -> officer.post(TenderJourney.TENDERS, draft));
        }

        @Test
        void aDeadlineInThePastIsRefused() {
            var draft = draft("deadline", "2020-01-01T00:00:00Z");

            aftermath.ofRefusal(400, "date-in-the-past", () -> officer.post(TenderJourney.TENDERS, draft));
        }

        @Test
        void aDeadlineThatIsACountOfSecondsIsRefused() {
            var draft = draft("deadline", 4_102_444_800L);

            aftermath.ofRefusal(400, "invalid-shape", () -> officer.post(TenderJourney.TENDERS, draft));
        }

        @Test
        void aDeadlineInAYearOfFiveDigitsIsRefused() {
            var draft = draft("deadline", "+99999-01-01T00:00:00Z");

            aftermath.ofRefusal(400, "invalid-shape", () -> officer.post(TenderJourney.TENDERS, draft));
        }
    }

    @Nested
    class WhenItIsTooLateOrTooEarly {
        @Test
        void aBidOneSecondLateIsRefused() {
            var tender = tenders.publishedTender();
            var bid = tenders.preparedBid(tender, tender.setting().first(), "800000.00");
            var bidder = tender.setting().first().people();
            tenders.travelTo(tender.deadline().plusSeconds(1));
            var seen = bidder.get(bid.path()).header("ETag");

            aftermath.ofRefusal(
                    409,
                    "bidding-closed",
                    () -> bidder.command("").header("If-Match", seen).post(bid.path() + "/submission"));
        }

        @Test
        void aSignatureDuringTheStandstillIsRefused() {
            var agreement = agreements.offered();
            agreement.vendor().get(agreement.path()).then().statusCode(200);

            aftermath.ofRefusal(409, "standstill-running", () -> agreements.sign(agreement, agreement.vendor()));
        }
    }

    @Nested
    class InAFile {
        TestPerson manager;
        String path;

        @BeforeEach
        void aMilestone() {
            var vendor = world.registeredVendor(authority);
            manager = vendor.people();
            path = MilestoneWorld.path(milestones.milestone(authority, vendor));
            manager.get(path).then().statusCode(200);
        }

        private void isRefused(String name, byte[] content, String code) {
            aftermath.ofRefusal(400, code, () -> MilestoneWorld.upload(manager, path, "C1", name, content));
        }

        @Test
        void whatClaimsToBeAPdfAndIsNotIsRefused() {
            isRefused("report.pdf", EvidenceFiles.text("users,seconds\n200,0.4\n"), "type-differs");
            isRefused("report.pdf", EvidenceFiles.program(), "type-differs");
        }

        @Test
        void anEmptyFileIsRefused() {
            isRefused("report.pdf", new byte[0], "file-empty");
        }

        @Test
        void aFileNameWithControlCharactersIsRefused() {
            isRefused("re\u0007port.pdf", EvidenceFiles.pdf(), "file-name");
        }

        @Test
        void aFileNameOfTenThousandLettersIsRefused() {
            isRefused("x".repeat(10_000) + ".pdf", EvidenceFiles.pdf(), "file-name");
        }

        @Test
        void anotherFileUnderTheSameKeyIsRefusedEvenWhereItsNameAndSizeAreTheSame() {
            var key = UUID.randomUUID().toString();
            var seen = manager.get(path).header("ETag");
            upload(key, seen, EvidenceFiles.pdf("passed")).then().statusCode(200);

            upload(key, seen, EvidenceFiles.pdf("passed")).then().statusCode(200);
            aftermath.ofRefusal(422, "idempotency-key-reused", () -> upload(key, seen, EvidenceFiles.pdf("failed")));

            assertThat(manager.get(path).jsonPath().getList("criteria[0].evidence"))
                    .hasSize(1);
        }

        private Response upload(String key, String seen, byte[] content) {
            return manager.request()
                    .header("Idempotency-Key", key)
                    .header("If-Match", seen)
                    .multiPart("criterion", "C1")
                    .multiPart("type", "SERVICE_LOG")
                    .multiPart("file", "report.pdf", content, "application/pdf")
                    .post(path + "/evidence");
        }
    }

    @Nested
    class InAHeader {
        String path;

        @BeforeEach
        void aProject() {
            path = PROJECTS + "/"
                    + officer.post(PROJECTS, plan("title", "Permits")).<String>path("id");
        }

        private Map<String, Object> gate() {
            return Map.of("gate", "G1", "evidence", "Concept note");
        }

        @Test
        void aStaleVersionIsRefused() {
            aftermath.ofRefusal(
                    412,
                    "stale-version",
                    () -> officer.command(gate()).header("If-Match", "\"99\"").post(path + "/gates"));
        }

        @Test
        void aMissingVersionIsRefused() {
            aftermath.ofRefusal(
                    428, "version-missing", () -> officer.command(gate()).post(path + "/gates"));
        }

        @Test
        void aMissingKeyIsRefused() {
            aftermath.ofRefusal(
                    400,
                    "idempotency-key",
                    () -> officer.request()
                            .contentType("application/json")
                            .body(plan("title", "Permits"))
                            .post(PROJECTS));
        }

        @Test
        void aRepeatedKeyIsAnsweredAlikeAndDoesNothingAgain() {
            var key = UUID.randomUUID().toString();
            var first = post(key, "Permits").then().statusCode(201).extract();
            var before = officer.get(PROJECTS).jsonPath().getList("items").size();

            var second = post(key, "Permits").then().statusCode(201).extract();

            assertThat(second.asString()).isEqualTo(first.asString());
            assertThat(officer.get(PROJECTS).jsonPath().getList("items")).hasSize(before);
        }

        @Test
        void aRepeatedKeyWithAnotherBodyIsRefused() {
            var key = UUID.randomUUID().toString();
            post(key, "Permits").then().statusCode(201);

            aftermath.ofRefusal(422, "idempotency-key-reused", () -> post(key, "Other permits"));
        }

        private Response post(String key, String title) {
            return officer.request()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(plan("title", title))
                    .post(PROJECTS);
        }

        @Test
        void aForeignTokenIsRefused() {
            try (var issuer = TestIssuer.start()) {
                var stranger = new TestPerson(officer.subject(), officer.id(), null, issuer.token(officer.subject()));

                aftermath.ofRefusal(401, "not-signed-in", () -> stranger.post(PROJECTS, plan("title", "Permits")));
            }
        }

        @Test
        void theOrganisationOfOthersIsRefusedAndWrittenDown() {
            var other = world.authority();
            var outsider = new TestPerson(officer.subject(), officer.id(), other.id(), officer.token());

            aftermath.ofRefusedAccess(403, "role-missing", () -> outsider.post(PROJECTS, plan("title", "Permits")));
        }

        @Test
        void aVendorIsNotRegisteredInTheNameOfOthers() {
            var stranger = world.stranger();
            stranger.get("/api/v1/me").then().statusCode(200);
            var outsider = new TestPerson(stranger.subject(), stranger.id(), authority.id(), stranger.token());

            aftermath.ofRefusedAccess(
                    403, "role-missing", () -> outsider.post("/api/v1/vendors", World.registration(authority)));
        }
    }

    @Nested
    class FromTheWrongPerson {
        @Test
        void anotherVendorsIdIsNotThereAndIsWrittenDown() {
            var vendor = world.registeredVendor(authority);
            var other = world.registeredVendor(authority).people();
            other.get("/api/v1/me").then().statusCode(200);

            aftermath.ofRefusedAccess(404, "not-found", () -> other.get("/api/v1/vendors/" + vendor.id()));
            aftermath.ofRefusedAccess(
                    404,
                    "not-found",
                    () -> other.command(Map.of())
                            .header("If-Match", "\"0\"")
                            .post("/api/v1/vendors/" + vendor.id() + "/renewal"));
        }

        @Test
        void anIdThatIsNowhereIsNotThere() {
            aftermath.ofRefusal(404, "not-found", () -> officer.get(PROJECTS + "/" + UUID.randomUUID()));
            aftermath.ofRefusal(404, "not-found", () -> officer.get(PROJECTS + "/nonsense"));
        }

        @Test
        void nobodyApprovesTheOwnWork() {
            var both = authority.another(Role.PROCUREMENT_OFFICER, Role.APPROVER);
            var path = PROJECTS + "/"
                    + both.post(PROJECTS, plan("title", "Permits")).<String>path("id");
            officer.move(path, "/gates", Map.of("gate", "G1", "evidence", "Concept note"))
                    .then()
                    .statusCode(200);

            aftermath.ofRefusal(
                    409, "self-approval", () -> both.move(path, "/gate-decisions", Map.of("decision", "APPROVE")));
        }
    }
}
