package org.concordat.agreement.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.World;
import org.concordat.agreement.AgreementJourney;
import org.concordat.agreement.AgreementJourney.FormedAgreement;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementResourceTest {
    @Inject
    World world;

    @Inject
    TenderJourney tenders;

    @Inject
    AgreementJourney journey;

    @Inject
    EntityManager entityManager;

    private static Map<String, Object> with(String field, Object value) {
        var terms = new HashMap<>(AgreementJourney.terms());
        terms.put(field, value);
        return terms;
    }

    private static io.restassured.response.Response revise(FormedAgreement agreement, Object terms) {
        var etag = agreement.officer().get(agreement.path()).header("ETag");
        return agreement.officer().command(terms).header("If-Match", etag).put(agreement.path() + "/terms");
    }

    @Nested
    class AsOfficer {
        @Test
        void takesPartiesAndValueFromTheAward() {
            var agreement = journey.drafted();

            agreement
                    .officer()
                    .get(agreement.path())
                    .then()
                    .statusCode(200)
                    .body("number", startsWith("AGR-"))
                    .body("status", equalTo("DRAFT"))
                    .body("value.amount", equalTo("800000.00"))
                    .body(
                            "vendor",
                            equalTo(agreement.awarded().winner().organisation().toString()))
                    .body("authority", equalTo(agreement.authority().id().toString()))
                    .body("milestones.code", contains("M1", "M2"))
                    .body("terms.total.share", contains("60", "30", "10"))
                    .body("termsRevision", equalTo(1))
                    .body("digest", matchesPattern("[0-9a-f]{64}"));
        }

        @Test
        void formsOneAgreementFromAnAward() {
            var agreement = journey.drafted();
            var tender = agreement.awarded().tender().id();

            agreement
                    .officer()
                    .post(AgreementJourney.AGREEMENTS, AgreementJourney.draft(tender))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("agreement-exists"));
            agreement
                    .officer()
                    .move(agreement.path(), "/cancellation", Map.of("reason", "The draft names the wrong stages."))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CANCELLED"));
            journey.drafted(agreement.awarded());
        }

        @Test
        void revisesADraftAndEachRevisionHasItsOwnDigest() {
            var agreement = journey.drafted();
            var before = agreement.officer().get(agreement.path()).path("digest");

            revise(agreement, with("milestones", List.of(AgreementJourney.milestone("ALL", "800000.00"))))
                    .then()
                    .statusCode(200)
                    .body("termsRevision", equalTo(2))
                    .body("digest", not(equalTo(before)))
                    .body("milestones.code", contains("ALL"));
        }

        @Test
        void cannotWriteTermsThatDoNotAddUp() {
            var agreement = journey.drafted();

            revise(agreement, with("milestones", List.of(AgreementJourney.milestone("M1", "799999.99"))))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("milestone-values-differ"))
                    .body("sum.amount", equalTo("799999.99"));
            revise(agreement, with("terms", AgreementJourney.sharing("60", "30", "9.9")))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("shares-not-whole"));
            agreement.officer().get(agreement.path()).then().body("termsRevision", equalTo(1));
        }

        @Test
        void cannotChangeWhatWasOffered() {
            var agreement = journey.offered();

            revise(agreement, AgreementJourney.terms()).then().statusCode(409).body("code", equalTo("illegal-move"));
        }

        @Test
        void ofAnotherAuthorityFindsNeitherAwardNorAgreement() {
            var agreement = journey.offered();
            var elsewhere = world.authority().person(Role.PROCUREMENT_OFFICER);

            elsewhere.get(agreement.path()).then().statusCode(404).body("code", equalTo("not-found"));
            elsewhere.get(AgreementJourney.AGREEMENTS).then().statusCode(200).body("items", hasSize(0));
            elsewhere
                    .post(
                            AgreementJourney.AGREEMENTS,
                            AgreementJourney.draft(agreement.awarded().tender().id()))
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class AsVendor {
        @Test
        void seesAnAgreementOnceItIsOffered() {
            var agreement = journey.drafted();
            agreement.vendor().get(agreement.path()).then().statusCode(404).body("code", equalTo("not-found"));
            agreement.vendor().get(AgreementJourney.AGREEMENTS).then().body("items", hasSize(0));

            agreement
                    .officer()
                    .move(agreement.path(), "/offer", Map.of())
                    .then()
                    .statusCode(200);

            agreement.vendor().get(agreement.path()).then().statusCode(200);
            agreement.vendor().get(AgreementJourney.AGREEMENTS).then().body("items", hasSize(1));
        }

        @Test
        void thatLostSeesNothing() {
            var agreement = journey.offered();
            var loser = agreement.awarded().loser().people();

            loser.get(agreement.path()).then().statusCode(404).body("code", equalTo("not-found"));
            loser.get(AgreementJourney.AGREEMENTS).then().body("items", hasSize(0));
        }

        @Test
        void cannotOfferOrRevise() {
            var agreement = journey.offered();

            agreement.vendor().move(agreement.path(), "/offer", Map.of()).then().statusCode(403);
        }
    }

    @Nested
    class AsSignatory {
        @Test
        void cannotSignWhileTheStandstillRuns() {
            var agreement = journey.offered();

            for (var signatory : List.of(agreement.vendor(), agreement.approver())) {
                journey.sign(agreement, signatory)
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("standstill-running"))
                        .body(
                                "until",
                                equalTo(agreement.awarded().standstillEndsAt().toString()));
            }
            agreement.officer().get(agreement.path()).then().body("signatures", hasSize(0));
        }

        @Test
        void ofBothSidesSignsTheSameTermsAndTheProjectGoesOn() {
            var agreement = journey.offeredAfterStandstill();
            agreement.approver().get("/api/v1/tasks").then().body("items.taskKey", hasItem("authority-signature"));
            agreement.vendor().get("/api/v1/tasks").then().body("items.taskKey", hasItem("vendor-signature"));

            journey.sign(agreement, agreement.vendor())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("AWAITING_SIGNATURE"));
            journey.sign(agreement, agreement.approver())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SIGNED"))
                    .body("signatures.side", containsInAnyOrder("AUTHORITY", "VENDOR"));

            agreement.approver().get("/api/v1/tasks").then().body("items.taskKey", not(hasItem("authority-signature")));
            agreement.vendor().get("/api/v1/tasks").then().body("items.taskKey", not(hasItem("vendor-signature")));
            agreement
                    .officer()
                    .get("/api/v1/projects/" + agreement.awarded().tender().project())
                    .then()
                    .body("stage", equalTo("CONTRACT_SIGNATURE"));
        }

        @Test
        void signsOnce() {
            var agreement = journey.offeredAfterStandstill();
            journey.sign(agreement, agreement.vendor()).then().statusCode(200);

            journey.sign(agreement, agreement.vendor()).then().statusCode(409).body("code", equalTo("already-signed"));
        }

        @Test
        void cannotSignOtherTermsThanThoseOffered() {
            var agreement = journey.offeredAfterStandstill();

            agreement
                    .vendor()
                    .move(agreement.path(), "/signatures", Map.of("digest", "0".repeat(64)))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("terms-changed"));
            agreement
                    .vendor()
                    .move(agreement.path(), "/signatures", Map.of("digest", "seen"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/digest"));
        }

        @Test
        void cannotSignItsOwnDraft() {
            var awarded = tenders.awarded();
            var both = awarded.tender().authority().another(Role.PROCUREMENT_OFFICER, Role.APPROVER);
            var id = both.post(
                            AgreementJourney.AGREEMENTS,
                            AgreementJourney.draft(awarded.tender().id()))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            var agreement = new FormedAgreement(UUID.fromString(id.toString()), awarded);
            agreement
                    .officer()
                    .move(agreement.path(), "/offer", Map.of())
                    .then()
                    .statusCode(200);

            journey.sign(agreement, both).then().statusCode(409).body("code", equalTo("self-approval"));
        }

        @Test
        void withAnotherRoleCannotSign() {
            var agreement = journey.offered();

            journey.sign(agreement, agreement.officer()).then().statusCode(403);
        }
    }

    @Nested
    class WithBadInput {
        @Test
        void namesWhatIsWrongAndChangesNothing() {
            var agreement = journey.drafted();

            revise(agreement, with("milestones", List.of())).then().statusCode(400);
            var milestone = new HashMap<>(AgreementJourney.milestone("M1", "800000.00"));
            milestone.put("criteria", List.of());
            revise(agreement, with("milestones", List.of(milestone)))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-shape"));
            milestone.putAll(AgreementJourney.milestone("M1", "800000.00"));
            milestone.put("dueOn", "2020-01-01");
            revise(agreement, with("milestones", List.of(milestone)))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("date-in-the-past"));
            revise(agreement, with("milestones", List.of(AgreementJourney.milestone("M1", "-1.00"))))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("amount-not-positive"));
            revise(agreement, with("terms", AgreementJourney.sharing("60", "30", "110")))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("share-range"));
            revise(agreement, with("terms", Map.of())).then().statusCode(400);
            agreement.officer().get(agreement.path()).then().body("termsRevision", equalTo(1));
        }
    }

    @Nested
    class InTheDatabase {
        @Test
        void offeredTermsCannotBeRewritten() {
            var agreement = journey.offered();

            assertThatThrownBy(() -> execute("update agreement_milestone set amount = 1", agreement))
                    .hasStackTraceContaining("do not change");
            assertThatThrownBy(() -> execute("delete from agreement_signature", agreement))
                    .hasStackTraceContaining("permission denied");
        }

        @Test
        void valuesAndSharesThatDoNotAddUpAreRefusedAtTheCommit() {
            var agreement = journey.drafted();

            assertThatThrownBy(() -> execute("update agreement_milestone set amount = 1", agreement))
                    .hasStackTraceContaining("milestone values differ");
            assertThatThrownBy(() -> execute("update agreement_share set percent = 1", agreement))
                    .hasStackTraceContaining("shares do not make a whole");
        }

        private void execute(String change, FormedAgreement agreement) {
            QuarkusTransaction.requiringNew()
                    .run(() -> entityManager
                            .createNativeQuery(change + " where agreement_id = :id")
                            .setParameter("id", agreement.id())
                            .executeUpdate());
        }
    }
}
