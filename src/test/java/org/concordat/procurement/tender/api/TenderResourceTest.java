package org.concordat.procurement.tender.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenderResourceTest {
    @Inject
    TenderJourney journey;

    @Inject
    World world;

    @Inject
    Clock clock;

    Authority authority;
    TestPerson officer;
    List<TestPerson> evaluators;

    @BeforeEach
    void anAuthority() {
        authority = world.authority();
        officer = authority.person(Role.PROCUREMENT_OFFICER);
        evaluators = List.of(authority.another(Role.EVALUATOR), authority.another(Role.EVALUATOR));
    }

    private Map<String, Object> draft() {
        var deadline = clock.instant().plus(16, ChronoUnit.DAYS);
        return journey.draft(journey.approvedProject(authority), deadline, evaluators);
    }

    private String drafted() {
        var id = officer.post(TenderJourney.TENDERS, draft())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return TenderJourney.TENDERS + "/" + id;
    }

    private TenderJourney.PublishedTender published() {
        return journey.publishedTender(new TenderJourney.Setting(
                authority, world.qualifiedVendor(authority), world.qualifiedVendor(authority)));
    }

    @Nested
    class AsOfficer {
        @Test
        void draftsChangesAndPublishes() {
            var form = draft();
            var id = officer.post(TenderJourney.TENDERS, form)
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"))
                    .body("number", startsWith("TND-"))
                    .body("evaluators", hasSize(2))
                    .extract()
                    .path("id");
            var path = TenderJourney.TENDERS + "/" + id;
            var etag = officer.get(path).header("ETag");

            form.put("title", "Permit platform, second try");
            officer.command(form)
                    .header("If-Match", etag)
                    .put(path)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("Permit platform, second try"));
            officer.command(form)
                    .header("If-Match", etag)
                    .put(path)
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("stale-version"));
            officer.command(form).put(path).then().statusCode(428);

            officer.move(path, "/publication", Map.of()).then().statusCode(200).body("status", equalTo("PUBLISHED"));
            officer.move(path, "/publication", Map.of()).then().statusCode(409).body("code", equalTo("illegal-move"));
        }

        @Test
        void mustWeighToExactlyOneHundred() {
            var form = draft();
            form.put("criteria", TenderJourney.criteria("40", "20", "39.9"));

            officer.post(TenderJourney.TENDERS, form)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("weights-not-100"))
                    .body("sum", equalTo("99.9"));
        }

        @Test
        void mustLeaveVendorsTime() {
            var form = draft();
            form.put("deadline", clock.instant().plus(14, ChronoUnit.DAYS).toString());
            var id = officer.post(TenderJourney.TENDERS, form)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            officer.move(TenderJourney.TENDERS + "/" + id, "/publication", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("deadline-too-soon"))
                    .body("earliest", notNullValue());

            form.put("deadline", clock.instant().minusSeconds(1).toString());
            officer.post(TenderJourney.TENDERS, form).then().statusCode(400).body("code", equalTo("date-in-the-past"));
        }

        @Test
        void namesAtLeastTwoEvaluatorsOfTheAuthority() {
            var form = draft();
            form.put(
                    "evaluators",
                    List.of(
                            evaluators.get(0).id().toString(),
                            evaluators.get(0).id().toString()));
            officer.post(TenderJourney.TENDERS, form)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("evaluators-missing"));

            form.put(
                    "evaluators",
                    List.of(evaluators.get(0).id().toString(), officer.id().toString()));
            officer.post(TenderJourney.TENDERS, form).then().statusCode(409).body("code", equalTo("not-an-evaluator"));
        }

        @Test
        void needsAnApprovedProject() {
            var form = draft();
            var project = officer.post(
                            "/api/v1/projects",
                            Map.of(
                                    "title", "Unripe",
                                    "purpose", "Not yet appraised",
                                    "engagementType", "CONSULTANCY",
                                    "budget", TenderJourney.euros("10.00")))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            form.put("project", project);

            officer.post(TenderJourney.TENDERS, form)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("project-not-approved"));
        }

        @Test
        void answersOnceToAll() {
            var tender = published();
            tender.setting()
                    .first()
                    .people()
                    .post(tender.path() + "/questions", Map.of("text", "May we bring a partner?"))
                    .then()
                    .statusCode(200);

            officer.move(tender.path(), "/questions/1/answer", Map.of("text", "Yes."))
                    .then()
                    .statusCode(200)
                    .body("questions[0].answer", equalTo("Yes."));
            officer.move(tender.path(), "/questions/1/answer", Map.of("text", "No."))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("already-answered"));
            officer.move(tender.path(), "/questions/7/answer", Map.of("text", "No."))
                    .then()
                    .statusCode(404);
            tender.setting()
                    .second()
                    .people()
                    .get(tender.path())
                    .then()
                    .body("questions[0].text", equalTo("May we bring a partner?"))
                    .body("questions[0].answer", equalTo("Yes."));
        }

        @Test
        void namesAFurtherEvaluator() {
            var tender = published();
            var third = authority.another(Role.EVALUATOR);

            officer.move(
                            tender.path(),
                            "/evaluators",
                            Map.of("person", third.id().toString()))
                    .then()
                    .statusCode(200)
                    .body("evaluators", hasSize(3));
        }
    }

    @Nested
    class AsVendor {
        @Test
        void seesNoDraftAndEveryPublishedTender() {
            var draft = drafted();
            var tender = published();
            var vendor = tender.setting().first().people();

            vendor.get(draft).then().statusCode(404).body("code", equalTo("not-found"));
            vendor.get(tender.path())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("PUBLISHED"))
                    .body("evaluators", hasSize(0));
            vendor.get(TenderJourney.TENDERS + "?limit=200")
                    .then()
                    .body("items.id", hasItem(tender.id().toString()))
                    .body("items.id", not(hasItem(draft.substring(draft.lastIndexOf('/') + 1))));
        }

        @Test
        void neitherDraftsNorPublishes() {
            var tender = published();
            var vendor = tender.setting().first().people();

            vendor.post(TenderJourney.TENDERS, Map.of()).then().statusCode(403).body("code", equalTo("role-missing"));
            vendor.move(tender.path(), "/publication", Map.of()).then().statusCode(403);
        }

        @Test
        void asksWithoutBeingNamedAnywhere() {
            var tender = published();
            var vendor = tender.setting().first();
            vendor.people()
                    .post(tender.path() + "/questions", Map.of("text", "Which standard?"))
                    .then()
                    .statusCode(200);

            for (var reader : List.of(officer, tender.setting().second().people())) {
                var text = reader.get(tender.path()).asString();
                assertThat(text)
                        .contains("Which standard?")
                        .doesNotContain(vendor.organisation().toString())
                        .doesNotContain(vendor.people().id().toString())
                        .doesNotContain(vendor.people().subject());
            }
        }

        @Test
        void asksUntilThreeDaysBeforeTheDeadline() {
            var tender = published();
            journey.travelTo(tender.deadline().minus(3, ChronoUnit.DAYS));

            tender.setting()
                    .first()
                    .people()
                    .post(tender.path() + "/questions", Map.of("text", "Too late?"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("questions-closed"));
        }
    }

    @Nested
    class AsAnotherAuthority {
        @Test
        void seesNoDraftAndChangesNothing() {
            var draft = drafted();
            var tender = published();
            var elsewhere = world.authority().person(Role.PROCUREMENT_OFFICER);

            elsewhere.get(draft).then().statusCode(404);
            elsewhere.get(tender.path()).then().statusCode(200).body("evaluators", hasSize(0));
            elsewhere
                    .move(
                            tender.path(),
                            "/evaluators",
                            Map.of("person", elsewhere.id().toString()))
                    .then()
                    .statusCode(403);
            var form = draft();
            elsewhere.post(TenderJourney.TENDERS, form).then().statusCode(404);
        }
    }

    @Nested
    class WithBadInput {
        @Test
        void namesWhatIsWrong() {
            var form = draft();
            form.put("estimate", TenderJourney.euros("-5.00"));
            refused(form, "estimate-not-positive");
            form.put("estimate", TenderJourney.euros("5.001"));
            officer.post(TenderJourney.TENDERS, form).then().statusCode(400);
            form.put("estimate", Map.of("amount", "5.00", "currency", "XYZ"));
            officer.post(TenderJourney.TENDERS, form).then().statusCode(400);
            form.put("estimate", TenderJourney.euros("5.00"));
            form.put("deadline", "tomorrow");
            officer.post(TenderJourney.TENDERS, form).then().statusCode(400);
            form.put("deadline", clock.instant().plus(20, ChronoUnit.DAYS).toString());
            form.put("title", "x".repeat(10_000));
            officer.post(TenderJourney.TENDERS, form)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/title"));
            form.put("title", "Bell\u0007");
            officer.post(TenderJourney.TENDERS, form)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/title"));
            form.put("title", "Fine");
            form.put("colour", "red");
            officer.post(TenderJourney.TENDERS, form)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("unknown-field"));
        }

        private void refused(Map<String, Object> form, String code) {
            officer.post(TenderJourney.TENDERS, form).then().statusCode(400).body("code", equalTo(code));
        }
    }
}
