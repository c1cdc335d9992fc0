package org.concordat.agreement.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordat.PageVisitor;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.agreement.AgreementJourney;
import org.concordat.agreement.AgreementJourney.FormedAgreement;
import org.concordat.agreement.SampleClause;
import org.concordat.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClausePageTest {
    private static final Pattern SAVE =
            Pattern.compile("method=\"post\" action=\"(/agreements/[^\"]*/clauses[^\"]*)\"");

    @Inject
    World world;

    @Inject
    AgreementJourney journey;

    private static String page(FormedAgreement agreement) {
        return "/agreements/" + agreement.id();
    }

    private static PageVisitor visitor(TestPerson person) {
        return new PageVisitor(person);
    }

    private static WizardForm facts(PageVisitor officer, FormedAgreement agreement, String mechanism) {
        var address = page(agreement) + "/clauses/new?mechanism=" + mechanism;
        return new WizardForm(officer, officer.openAddress(address));
    }

    /** The terms of a share of pain and gain, from its example, with all that the example leaves open. */
    private static WizardForm painGain(PageVisitor officer, FormedAgreement agreement) {
        return terms(facts(officer, agreement, "painGain.bands")
                        .fill("source-2", "MEASURED")
                        .fill("of-2", "actual-cost")
                        .to("terms"))
                .fill("kind-1", "OWED_TO_VENDOR");
    }

    private static WizardForm terms(WizardForm form) {
        return form.fill("code", "PAIN-GAIN")
                .fill("title", "Difference to the target")
                .fill("trigger", "YEARLY")
                .fill("silence", "ACCEPTED");
    }

    private static Response save(PageVisitor officer, Response checked) {
        var action = SAVE.matcher(checked.asString());
        assertThat(action.find()).as(checked.asString()).isTrue();
        return officer.sendAddress(checked, WizardForm.plain(action.group(1)));
    }

    private static void keepsNothing(FormedAgreement agreement) {
        agreement.officer().get(agreement.path()).then().body("rules.clauses", hasSize(0));
    }

    private static void refuses(Response answer, int status, String field, String reason) {
        assertThat(answer.asString()).contains("There is a problem", reason).contains("href=\"#" + field + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void anOfficerBuildsAClauseStepByStepAndSeesItsOutcomesBeforeItIsKept() {
        var agreement = journey.drafted();
        var officer = visitor(agreement.officer());
        assertThat(officer.open(page(agreement)).asString())
                .contains("The agreement has no sharing clause.", page(agreement) + "/clauses/new");
        assertThat(officer.open(page(agreement) + "/clauses/new").asString())
                .contains("Pain and gain by bands", "Shares the difference", "?mechanism=painGain.bands");

        var terms = painGain(officer, agreement);
        assertThat(terms.text("/target")).isEqualTo("10000000.00");
        assertThat(terms.text("example/1/actual")).isEqualTo("8640000.00");
        var checked = terms.go("check");

        assertThat(checked.asString())
                .contains("125,000.00 EUR", "-435,000.00 EUR", "A tenth more", "<svg", "Contractor share over Actual")
                .contains("Actual: Reported: actual-cost", "Each year", "Within 10 working days");
        keepsNothing(agreement);
        assertThat(save(officer, checked).statusCode()).isEqualTo(303);
        agreement
                .officer()
                .get(agreement.path())
                .then()
                .body("rules.clauses.code", contains("PAIN-GAIN"))
                .body("rules.clauses[0].parameters.target", equalTo("10000000.00"))
                .body("rules.clauses[0].illustrations", hasSize(3));
        assertThat(officer.open(page(agreement)).asString())
                .contains("PAIN-GAIN", "Pain and gain by bands, version 1", "-435,000.00 EUR");
    }

    @Test
    void anIndexComesFromASeriesOfTheAuthority() {
        var agreement = journey.drafted();
        series(agreement, "CPI");
        var officer = visitor(agreement.officer());
        var facts = facts(officer, agreement, "indexation.partial");

        var reported =
                terms(facts.fill("source-4", "MEASURED").fill("of-4", "index").to("terms"));
        refuses(reported.fill("kind-1", "BORNE").go("check"), 409, "facts", "Name the series that it is taken from.");
        var unnamed =
                terms(facts.fill("source-4", "SERIES").fill("series-4", "").to("terms"));
        refuses(unnamed.fill("kind-1", "BORNE").go("check"), 409, "facts", "does not say from where it comes");
        var unknown = terms(facts.fill("series-4", "NONE").to("terms"));
        refuses(unknown.fill("kind-1", "BORNE").go("check"), 409, "facts", "keeps no series");
        keepsNothing(agreement);

        var checked = terms(facts.fill("series-4", "CPI").to("terms"))
                .fill("kind-1", "BORNE")
                .go("check");
        assertThat(checked.asString()).contains("2,029,846.15 EUR", "Published series: CPI", "<svg");
        assertThat(save(officer, checked).statusCode()).isEqualTo(303);
    }

    @Test
    void aFactMayStandInsideAList() {
        var agreement = journey.drafted();
        series(agreement, "LABOUR");
        var officer = visitor(agreement.officer());

        var terms = terms(facts(officer, agreement, "indexation.composite")
                .fill("input-4", "/terms/0/current")
                .fill("source-4", "SERIES")
                .fill("series-4", "LABOUR")
                .to("terms"));
        assertThat(terms.text("/terms/0/current")).isEmpty();
        assertThat(terms.text("example/0/terms/0/current")).isEqualTo("118.9");
        var checked = terms.fill("kind-1", "BORNE").go("check");

        assertThat(checked.asString()).contains("Current, row 1: Published series: LABOUR", "Save the clause", "<svg");
        assertThat(save(officer, checked).statusCode()).isEqualTo(303);
        var again = new WizardForm(officer, officer.open(page(agreement) + "/clauses/PAIN-GAIN"));
        assertThat(again.text("/terms/1/current")).isEqualTo("97.2");
        assertThat(again.to("facts").text("input-4")).isEqualTo("/terms/0/current");
        assertThat(again.go("check").asString()).contains("Save the clause");
    }

    @Test
    void anOfficerChangesAndRemovesAClause() {
        var agreement = drafted();
        var officer = visitor(agreement.officer());
        var path = page(agreement) + "/clauses/PAIN-GAIN";

        var checked = new WizardForm(officer, officer.open(path))
                .fill("title", "Target cost")
                .fill("example-1", "As planned")
                .go("check");
        assertThat(save(officer, checked).statusCode()).isEqualTo(303);
        assertThat(officer.open(page(agreement)).asString()).contains("PAIN-GAIN Target cost", "As planned");

        var removal = officer.open(path + "/removal");
        assertThat(removal.asString()).contains("Remove clause PAIN-GAIN", "Target cost");
        assertThat(officer.send(removal, path + "/removal", Map.of()).statusCode())
                .isEqualTo(303);
        keepsNothing(agreement);
        assertThat(officer.open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void risksAreAllocatedInOneForm() {
        var agreement = drafted();
        var officer = visitor(agreement.officer());
        var risks = officer.open(page(agreement) + "/risks");
        assertThat(risks.asString()).contains("Construction", "Shared by clause of risk Design");

        var without = officer.send(risks, page(agreement) + "/risks", risk("construction", "SHARED", ""));
        assertThat(without.statusCode()).isEqualTo(409);
        assertThat(without.asString())
                .contains("There is a problem", "is shared by the rule of one of the clauses")
                .contains("<option value=\"SHARED\" selected>");
        assertThat(officer.send(risks, page(agreement) + "/risks", risk("construction", "SHARED", "PAIN-GAIN"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.open(page(agreement)).asString())
                .contains("href=\"#clause-PAIN-GAIN\"", "Construction", "Shared");

        var removal = page(agreement) + "/clauses/PAIN-GAIN/removal";
        var needed = officer.send(officer.open(removal), removal, Map.of());
        assertThat(needed.statusCode()).isEqualTo(409);
        assertThat(needed.asString()).contains("There is a problem");
    }

    @Test
    void termsThatCannotWorkAreShownAgainWithTheReason() {
        var agreement = journey.drafted();
        var officer = visitor(agreement.officer());

        var gap = painGain(officer, agreement).fill("/bandsPctOfTarget/1/from", "98");
        refuses(gap.go("check"), 400, "/bandsPctOfTarget", "band");
        assertThat(gap.to("check").text("/bandsPctOfTarget/1/from")).isEqualTo("98");
        var unsaved = gap.address("check").replace("/clauses/new?", "/clauses?");
        refuses(officer.sendAddress(officer.open(page(agreement)), unsaved), 400, "/bandsPctOfTarget", "band");
        var word = painGain(officer, agreement).fill("/target", "much");
        refuses(word.go("check"), 400, "/target", "Target is a plain decimal");
        var value = painGain(officer, agreement).fill("example/1/actual", "much");
        refuses(value.go("check"), 400, "example/1/actual", "decimal");
        var blank = painGain(officer, agreement).fill("example/2/actual", "");
        refuses(blank.go("check"), 409, "example-3", "gives a value for each fact");
        var code = painGain(officer, agreement).fill("code", "a b");
        refuses(code.go("check"), 400, "code", "Write a code");
        var effect = painGain(officer, agreement).fill("result-1", "/profit");
        refuses(effect.go("check"), 409, "result-1", "no amount of money at /profit");
        var silent = painGain(officer, agreement).fill("silence", "").fill("kind-1", "");
        refuses(silent.go("check"), 400, "silence", "Say of effect 1");
        keepsNothing(agreement);
    }

    @Test
    void aClauseOfTheSameCodeIsRefusedWhenItIsSaved() {
        var agreement = drafted();
        var officer = visitor(agreement.officer());

        var checked = painGain(officer, agreement).go("check");

        refuses(save(officer, checked), 409, "code", "There is a clause PAIN-GAIN already.");
    }

    @Test
    void whatWasCheckedIsNotSavedOverWhatSomebodyElseChanged() {
        var agreement = journey.drafted();
        var officer = visitor(agreement.officer());
        var checked = painGain(officer, agreement).go("check");
        agreement
                .officer()
                .move(agreement.path(), "/clauses", SampleClause.with("code", "OTHER"))
                .then()
                .statusCode(200);

        assertThat(save(officer, checked).statusCode()).isEqualTo(412);
    }

    @Test
    void onlyOfficersOfTheAuthorityBuildClausesOfADraft() {
        var agreement = drafted();
        var stranger = visitor(world.authority().person(Role.PROCUREMENT_OFFICER));
        var vendor = visitor(agreement.vendor());
        var approver = visitor(agreement.approver());

        for (var path : List.of("/clauses/new", "/clauses/PAIN-GAIN", "/clauses/PAIN-GAIN/removal", "/risks")) {
            assertThat(stranger.open(page(agreement) + path).statusCode()).isEqualTo(404);
            assertThat(vendor.open(page(agreement) + path).statusCode()).isEqualTo(403);
            assertThat(approver.open(page(agreement) + path).statusCode()).isEqualTo(403);
        }
        assertThat(approver.open(page(agreement)).asString())
                .contains("PAIN-GAIN")
                .doesNotContain(page(agreement) + "/clauses/new", "/removal");
        var officer = visitor(agreement.officer());
        agreement.officer().move(agreement.path(), "/offer", Map.of()).then().statusCode(200);
        assertThat(officer.open(page(agreement) + "/clauses/new").statusCode()).isEqualTo(409);
        assertThat(officer.open(page(agreement) + "/risks").statusCode()).isEqualTo(409);
        assertThat(officer.open(page(agreement)).asString()).contains("PAIN-GAIN");
    }

    @Test
    void oddAddressesAreNeverAFailure() {
        var agreement = drafted();
        var officer = visitor(agreement.officer());
        for (var query : List.of(
                "mechanism=%3Cscript%3E",
                "mechanism=painGain.bands&step=check",
                "mechanism=painGain.bands&step=nonsense&trigger=x",
                "mechanism=painGain.bands&step=terms&input=%2F&source=SERIES&of=x",
                "mechanism=painGain.bands&step=check&input=nonsense&source=MEASURED&of=x&trigger=YEARLY",
                "mechanism=indexation.composite&step=check&trigger=EVENT&input=%2Fterms%2F999999%2Fcurrent&source=SERIES",
                "mechanism=indexation.composite&step=terms&input=%2Fterms%2F0&source=MEASURED&of=%3Cscript%3Ealert(1)",
                "mechanism=indexation.compositeForeign&step=check&input=%2FunitsPerUsd&source=MEASURED_EACH&of=x",
                "mechanism=painGain.bands&step=check&workingDays=99999999999&result=%2F..&example=x&add=%2Fnothing",
                "step=check&trigger=&code=",
                "step=facts")) {
            for (var place : List.of("/clauses/new?", "/clauses/PAIN-GAIN?")) {
                var answer = officer.openAddress(page(agreement) + place + query);
                assertThat(answer.statusCode()).as(place + query).isIn(200, 400, 404, 409);
                assertThat(answer.asString()).contains("<h1").doesNotContain("<script>alert");
            }
            var posted = officer.sendAddress(officer.open(page(agreement)), page(agreement) + "/clauses?" + query);
            assertThat(posted.statusCode()).as(query).isIn(400, 404, 409);
        }
        agreement.officer().get(agreement.path()).then().body("rules.clauses", hasSize(1));
    }

    private FormedAgreement drafted() {
        var agreement = journey.drafted();
        agreement
                .officer()
                .move(agreement.path(), "/clauses", SampleClause.painGain())
                .then()
                .statusCode(200);
        return agreement;
    }

    private static Map<String, String> risk(String risk, String holder, String clause) {
        return Map.of("risk", risk, "holder", holder, "clause", clause);
    }

    private static void series(FormedAgreement agreement, String code) {
        agreement
                .authority()
                .person(Role.FINANCE_OFFICER)
                .post(
                        "/api/v1/rate-series",
                        Map.of("code", code, "kind", "INTEREST", "title", "A figure", "source", "Invented for tests"))
                .then()
                .statusCode(201);
    }
}
