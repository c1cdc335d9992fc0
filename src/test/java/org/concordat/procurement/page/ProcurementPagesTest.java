package org.concordat.procurement.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.PageVisitor;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcurementPagesTest {
    @Inject
    World world;

    @Inject
    TenderJourney journey;

    @Test
    void anOfficerDraftsAndPublishesAndEverybodyReads() {
        var setting = journey.setting();
        var authority = setting.authority();
        var project = journey.approvedProject(authority);
        var evaluators = List.of(authority.another(Role.EVALUATOR), authority.another(Role.EVALUATOR));
        var officer = new PageVisitor(authority.person(Role.PROCUREMENT_OFFICER));
        var form = officer.open("/tenders/new");
        assertThat(form.asString())
                .contains("Prepare a tender", "PRJ-", evaluators.get(0).subject());

        var refused = officer.send(form, "/tenders", draft(project, evaluators, "39.9"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("The weights sum to 99.9, not to 100.", "value=\"Permit platform\"");
        var drafted = officer.send(form, "/tenders", draft(project, evaluators, "40"));
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(303);
        var path = drafted.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        var page = officer.open(path);
        assertThat(page.asString()).contains("Draft", "Publish the tender", "1,000,000.00 EUR", "Method");
        assertThat(page.asString())
                .contains("A procurement officer of ", "the draft waits to be published.")
                .doesNotContain("Nobody: nothing waits here.");
        assertThat(officer.open("/tenders").asString()).contains("<option value=\"\">Any</option>");
        assertThat(officer.open(path + "/draft").asString()).contains("Change the draft", "value=\"Method\"");
        assertThat(officer.send(page, path + "/publication", Map.of()).statusCode())
                .isEqualTo(303);

        var vendor = new PageVisitor(setting.first().people());
        assertThat(vendor.open("/tenders").asString()).contains("Permit platform", "Open for bids");
        var open = vendor.open(path);
        assertThat(open.asString()).contains("Your question", "Your bid");
        assertThat(vendor.send(open, path + "/questions", Map.of("text", "Which standard?"))
                        .statusCode())
                .isEqualTo(303);
        var asked = officer.open(path);
        assertThat(asked.asString()).contains("Which standard?", "Answer to all");
        assertThat(officer.send(asked, path + "/questions/1/answer", Map.of("text", "The open one."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(vendor.open(path).asString()).contains("The open one.");
    }

    private static Map<String, Object> draft(UUID project, List<TestPerson> evaluators, String priceWeight) {
        var fields = new HashMap<String, Object>();
        fields.put("project", project.toString());
        fields.put("title", "Permit platform");
        fields.put("description", "Build it.\nRun it.");
        fields.put("estimate", "1000000.00");
        fields.put("currency", "EUR");
        fields.put("deadline", "2090-06-01T12:00");
        fields.put("priceWeight", priceWeight);
        fields.put("qualityTitle", List.of("Method", "Team", "", "", ""));
        fields.put("qualityWeight", List.of("40", "20", "", "", ""));
        fields.put(
                "evaluators",
                evaluators.stream().map(person -> person.id().toString()).toList());
        return fields;
    }

    @Test
    void aVendorPreparesSubmitsReplacesAndWithdraws() {
        var tender = journey.publishedTender();
        var vendor = new PageVisitor(tender.setting().first().people());
        var form = vendor.open("/tenders/" + tender.id() + "/bid");
        assertThat(form.asString()).contains("Price in EUR");
        var refused = vendor.send(
                form, "/tenders/" + tender.id() + "/bid", Map.of("price", "1.001", "technicalOffer", "Ours"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("There is a problem", "value=\"1.001\"");

        var made = vendor.send(
                form, "/tenders/" + tender.id() + "/bid", Map.of("price", "812500.00", "technicalOffer", "Ours"));
        assertThat(made.statusCode()).isEqualTo(303);
        var path = made.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(vendor.send(vendor.open(path), path + "/submission", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(vendor.open(path).asString()).contains("Submitted", "812500.00", "Withdraw the bid");
        assertThat(vendor.send(
                                vendor.open(path),
                                path + "/draft",
                                Map.of("price", "800000.00", "technicalOffer", "Ours"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(vendor.open(path).asString()).contains("You have changed the bid since you submitted it");
        assertThat(vendor.send(vendor.open(path), path + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(vendor.open("/bids").asString()).contains("Withdrawn").doesNotContain("812500", "800000");

        var officer = new PageVisitor(tender.authority().person(Role.PROCUREMENT_OFFICER));
        assertThat(officer.open(path).statusCode()).isEqualTo(404);
        assertThat(officer.open("/bids").asString()).doesNotContain("BID-");
        assertThat(officer.open("/tenders/" + tender.id() + "/evaluation").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theAuthorityOpensScoresAgreesAndAwards() {
        var tender = journey.publishedTender();
        var better = journey.submittedBid(tender, tender.setting().first(), "800000.00");
        var other = journey.submittedBid(tender, tender.setting().second(), "900000.00");
        journey.passDeadline(tender);
        var path = "/tenders/" + tender.id();

        for (var turn = 0; turn < 2; turn++) {
            var custodian = new PageVisitor(tender.authority().another(Role.OPENING_CUSTODIAN));
            assertThat(custodian.open(path).asString()).contains(path + "/opening");
            var page = custodian.open(path + "/opening");
            assertThat(custodian.send(page, path + "/opening-acts", Map.of()).statusCode())
                    .isEqualTo(303);
        }
        for (var person : tender.evaluators()) {
            var evaluator = new PageVisitor(person);
            var page = evaluator.open(path + "/evaluation");
            assertThat(page.asString())
                    .contains("Shown when all scores are in")
                    .doesNotContain("800,000.00", "secret way");
            evaluator.send(page, path + "/conflict-declarations", Map.of("conflict", "no"));
            var scoring = evaluator.open(path + "/evaluation");
            assertThat(scoring.asString()).contains("secret way", "Submit my scores");
            assertThat(evaluator
                            .send(scoring, path + "/scores", scores(better, other))
                            .statusCode())
                    .isEqualTo(303);
        }
        var first = new PageVisitor(tender.evaluators().get(0));
        var second = new PageVisitor(tender.evaluators().get(1));
        var consensus = first.open(path + "/consensus");
        assertThat(consensus.asString()).contains("value=\"90.00\"", "Enter the consensus");
        assertThat(first.send(consensus, path + "/consensus", scores(better, other))
                        .statusCode())
                .isEqualTo(303);
        var confirming = second.open(path + "/consensus");
        assertThat(confirming.asString()).contains("Confirm the consensus");
        assertThat(second.send(confirming, path + "/consensus-confirmation", Map.of())
                        .statusCode())
                .isEqualTo(303);

        var approver = new PageVisitor(tender.authority().person(Role.APPROVER));
        var ranking = approver.open(path + "/ranking");
        assertThat(ranking.asString()).contains("94.0000", "77.5556", "Award to the first place");
        assertThat(approver.send(ranking, path + "/award-decision", Map.of("outcome", "AWARDED"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(approver.open(path + "/ranking").asString()).contains("Winner", "Standstill until");

        var loser = new PageVisitor(other.vendor().people());
        var bystander =
                new PageVisitor(world.qualifiedVendor(tender.authority()).people());
        assertThat(loser.open(path).asString()).contains("href=\"" + path + "/result\"");
        assertThat(bystander.open(path).asString()).doesNotContain(path + "/result");
        assertThat(loser.open(path + "/result").asString())
                .contains("Your bid did not win.", "800,000.00 EUR", "900,000.00 EUR", "70.00")
                .doesNotContain("94.0000", "90.00<");
        assertThat(loser.open(path + "/ranking").statusCode()).isEqualTo(404);
    }

    private static Map<String, Object> scores(TenderJourney.SubmittedBid better, TenderJourney.SubmittedBid other) {
        return Map.of(
                "bid",
                        List.of(
                                better.id().toString(),
                                better.id().toString(),
                                other.id().toString(),
                                other.id().toString()),
                "criterion", List.of("METHOD", "TEAM", "METHOD", "TEAM"),
                "points", List.of("90", "90", "70", "70"),
                "reason", List.of("Clear", "Senior", "Vague", "Junior"));
    }
}
