package org.concordat.agreement.api;

import static org.concordat.agreement.SampleClause.band;
import static org.concordat.agreement.SampleClause.effect;
import static org.concordat.agreement.SampleClause.painGain;
import static org.concordat.agreement.SampleClause.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.agreement.AgreementJourney;
import org.concordat.agreement.AgreementJourney.FormedAgreement;
import org.concordat.identity.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClauseResourceTest {
    @Inject
    World world;

    @Inject
    AgreementJourney journey;

    private static Response add(FormedAgreement agreement, TestPerson by, Object clause) {
        return by.move(agreement.path(), "/clauses", clause);
    }

    private static Response put(FormedAgreement agreement, String path, Object body) {
        var etag = agreement.officer().get(agreement.path()).header("ETag");
        return agreement.officer().command(body).header("If-Match", etag).put(agreement.path() + path);
    }

    private static Response allocate(FormedAgreement agreement, Object... risks) {
        return put(agreement, "/risks", Map.of("risks", List.of(risks)));
    }

    @Nested
    class AsOfficer {
        @Test
        void addsAClauseWhoseMechanismIsFixedInItsVersion() {
            var agreement = journey.drafted();
            var before = agreement.officer().get(agreement.path()).path("digest");

            add(agreement, agreement.officer(), painGain())
                    .then()
                    .statusCode(200)
                    .body("rules.clauses.code", contains("PAIN-GAIN"))
                    .body("rules.clauses[0].version", equalTo(1))
                    .body("rules.clauses[0].parameters.target", equalTo("800000.00"))
                    .body("termsRevision", equalTo(2))
                    .body("digest", not(equalTo(before)));
        }

        @Test
        void replacesAndRemovesAClause() {
            var agreement = journey.drafted();
            add(agreement, agreement.officer(), painGain());

            put(agreement, "/clauses/PAIN-GAIN", with("title", "Target cost"))
                    .then()
                    .statusCode(200)
                    .body("rules.clauses.title", contains("Target cost"));
            put(agreement, "/clauses/OTHER", with("title", "Target cost"))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("clause-of-another-code"));
            put(agreement, "/clauses/OTHER", with("code", "OTHER"))
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("clause-missing"));
            var etag = agreement.officer().get(agreement.path()).header("ETag");
            agreement
                    .officer()
                    .command(Map.of())
                    .header("If-Match", etag)
                    .delete(agreement.path() + "/clauses/PAIN-GAIN")
                    .then()
                    .statusCode(200)
                    .body("rules.clauses", hasSize(0));
        }

        @Test
        void theSameTermsHaveTheSameDigestHoweverTheyWereWritten() {
            var agreement = journey.drafted();
            add(agreement, agreement.officer(), painGain());
            String digest = agreement.officer().get(agreement.path()).path("digest");

            agreement.officer().get(agreement.path()).then().body("digest", equalTo(digest));
        }

        @Test
        void refusesTermsThatCannotWorkWithTheirReason() {
            var agreement = journey.drafted();

            refuses(agreement, with("mechanism", "painGain.guess"), 409, "unknown-mechanism");
            refuses(agreement, with("version", 2), 409, "unknown-mechanism");
            refuses(agreement, parameters(band("0", "90", "0.3"), band("91", "110", "0.5")), 400, "band-gap");
            refuses(agreement, parameters(band("0", "90", "0.3"), band("89", "110", "0.5")), 400, "band-overlap");
            refuses(agreement, with("parameters", Map.of("target", "800000.00")), 400, "input-missing");
            refuses(agreement, with("facts", List.of()), 409, "illustration-incomplete");
            refuses(agreement, with("facts", facts("/reality", "MEASURED", "actual-cost")), 409, "fact-misplaced");
            refuses(agreement, with("facts", facts("/target", "MEASURED", "target")), 409, "illustration-incomplete");
            refuses(agreement, with("facts", facts("/actual", "CERTIFIED_EACH", "x")), 409, "fact-misplaced");
            refuses(agreement, with("facts", facts("/actual", "SUM_BEFORE", "actual")), 409, "fact-without-source");
            refuses(
                    agreement,
                    with("facts", List.of(Map.of("input", "/actual", "source", "MEASURED"))),
                    409,
                    "fact-without-source");
            refuses(agreement, with("effects", List.of(effect("/profit", "OWED_TO_VENDOR"))), 409, "effect-misplaced");
            refuses(
                    agreement,
                    with(
                            "effects",
                            List.of(
                                    effect("/contractorShare", "OWED_TO_VENDOR"),
                                    effect("/contractorShare", "OWED_TO_VENDOR"))),
                    409,
                    "effect-repeated");
            agreement.officer().get(agreement.path()).then().body("termsRevision", equalTo(1));
        }

        @Test
        void aParameterAndAFactDoNotStandInOnePlace() {
            var agreement = journey.drafted();

            refuses(
                    agreement,
                    with(
                            "parameters",
                            Map.of(
                                    "target",
                                    "800000.00",
                                    "actual",
                                    "1.00",
                                    "bandsPctOfTarget",
                                    List.of(band("0", "200", "0.5")))),
                    409,
                    "fact-misplaced");
        }

        @Test
        void aClauseStandsUnderItsCodeOnce() {
            var agreement = journey.drafted();
            add(agreement, agreement.officer(), painGain());

            refuses(agreement, painGain(), 409, "clause-exists");
        }

        @Test
        void aRiskIsSharedByARule() {
            var agreement = journey.drafted();
            add(agreement, agreement.officer(), painGain());

            allocate(agreement, Map.of("risk", "construction", "allocation", "SHARED"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("shared-risk-without-rule"));
            allocate(agreement, Map.of("risk", "weather", "allocation", "PRIVATE_PARTY"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("unknown-risk"));
            allocate(
                            agreement,
                            Map.of("risk", "design", "allocation", "PRIVATE_PARTY"),
                            Map.of("risk", "design", "allocation", "PUBLIC_AUTHORITY"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("risk-repeated"));
            allocate(agreement, Map.of("risk", "construction", "allocation", "SHARED", "clause", "PAIN-GAIN"))
                    .then()
                    .statusCode(200)
                    .body("rules.risks.risk", contains("construction"));
            var etag = agreement.officer().get(agreement.path()).header("ETag");
            agreement
                    .officer()
                    .command(Map.of())
                    .header("If-Match", etag)
                    .delete(agreement.path() + "/clauses/PAIN-GAIN")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("shared-risk-without-rule"));
        }

        @Test
        void whatWasOfferedIsNotSharedOtherwise() {
            var agreement = journey.offered();

            refuses(agreement, painGain(), 409, "illegal-move");
        }

        private void refuses(FormedAgreement agreement, Object clause, int status, String code) {
            add(agreement, agreement.officer(), clause)
                    .then()
                    .statusCode(status)
                    .body("code", equalTo(code));
        }

        private List<Map<String, String>> facts(String input, String source, String of) {
            return List.of(Map.of("input", input, "source", source, "of", of));
        }

        private Map<String, Object> parameters(Object... bands) {
            return with("parameters", Map.of("target", "800000.00", "bandsPctOfTarget", List.of(bands)));
        }
    }

    @Nested
    class AsOthers {
        @Test
        void anApproverAndAVendorWriteNoClause() {
            var agreement = journey.drafted();

            add(agreement, agreement.approver(), painGain()).then().statusCode(403);
            agreement
                    .vendor()
                    .command(painGain())
                    .header("If-Match", "\"0\"")
                    .post(agreement.path() + "/clauses")
                    .then()
                    .statusCode(403);
        }

        @Test
        void anOfficerOfAnotherAuthorityFindsNoAgreement() {
            var agreement = journey.drafted();

            world.authority()
                    .person(Role.PROCUREMENT_OFFICER)
                    .command(painGain())
                    .header("If-Match", "\"0\"")
                    .post(agreement.path() + "/clauses")
                    .then()
                    .statusCode(404);
        }
    }
}
