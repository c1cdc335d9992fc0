package org.concordat.procurement.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CancellationPagesTest {
    private static final String REASON = "Two budgets < one & no \"platform\"";
    private static final String SHOWN = "Two budgets &lt; one &amp; no &quot;platform&quot;";

    @Inject
    TenderJourney journey;

    @Inject
    World world;

    @Test
    void anOfficerSaysWhyChecksAndCancels() {
        var tender = journey.publishedTender();
        var path = "/tenders/" + tender.id();
        var officer = new PageVisitor(tender.authority().person(Role.PROCUREMENT_OFFICER));
        assertThat(officer.open(path).asString()).contains("href=\"" + path + "/cancellation\"");
        var form = officer.open(path + "/cancellation");

        var refused = officer.send(form, path + "/cancellation/check", Map.of("reason", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("There is a problem", "href=\"#reason\"");
        var check = officer.send(form, path + "/cancellation/check", Map.of("reason", REASON));
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.asString())
                .contains("Check before you cancel the tender", SHOWN, "This cannot be undone.", "Change the reason");
        assertThat(officer.send(check, path + "/cancellation/check", Map.of("reason", REASON, "again", "yes"))
                        .asString())
                .contains(">" + SHOWN + "</textarea>");
        assertThat(officer.open(path).asString()).contains("Open for bids");

        var done = officer.send(check, path + "/cancellation", Map.of("reason", REASON));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.getHeader("Location")).endsWith(path);
        assertThat(officer.open(path).asString())
                .contains("Cancelled", "cancelled this tender on", SHOWN, "Nobody: nothing waits here.")
                .doesNotContain(path + "/cancellation", "Publish the tender", "Name a further evaluator");
        assertThat(officer.open(path + "/cancellation").asString())
                .contains("A tender that was awarded or has ended cannot be cancelled.")
                .doesNotContain("<textarea");
        assertThat(officer.open("/tenders?status=CANCELLED").asString()).contains(path);
        assertThat(officer.send(check, path + "/cancellation", Map.of("reason", REASON))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void theOfficerOfADraftReadsThatNobodyElseWillSeeIt() {
        var setting = journey.setting();
        var tender = journey.draftedTender(setting, journey.approvedProject(setting.authority()));
        var path = "/tenders/" + tender.id();
        var officer = new PageVisitor(tender.authority().person(Role.PROCUREMENT_OFFICER));

        var check = officer.send(
                officer.open(path + "/cancellation"), path + "/cancellation/check", Map.of("reason", "First\r\nthen"));
        assertThat(check.asString()).contains("Only your own people have seen this draft", "First\r<br>then");
        assertThat(officer.send(check, path + "/cancellation", Map.of("reason", "First\r\nthen"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(officer.open("/tenders").asString()).contains(path);
        var vendor = new PageVisitor(setting.first().people());
        assertThat(vendor.open("/tenders").asString()).doesNotContain(path);
        assertThat(vendor.open("/tenders?status=CANCELLED").asString()).doesNotContain(path);
        assertThat(vendor.open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseFindsTheForm() {
        var tender = journey.publishedTender();
        var path = "/tenders/" + tender.id() + "/cancellation";
        var elsewhere = new PageVisitor(world.authority().person(Role.PROCUREMENT_OFFICER));
        var ownPage = elsewhere.open("/tenders/new");

        assertThat(elsewhere.open(path).statusCode()).isEqualTo(404);
        assertThat(elsewhere
                        .send(ownPage, path + "/check", Map.of("reason", REASON))
                        .statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.send(ownPage, path, Map.of("reason", REASON)).statusCode())
                .isEqualTo(404);
        for (var person : new org.concordat.TestPerson[] {
            tender.authority().person(Role.APPROVER), tender.setting().first().people()
        }) {
            var visitor = new PageVisitor(person);
            assertThat(visitor.open(path).statusCode()).isEqualTo(403);
            assertThat(visitor.open("/tenders/" + tender.id()).asString()).doesNotContain(path);
        }
    }

    @Test
    void aBidderReadsThatTheBidIsOverAndStaysSealed() {
        var tender = journey.publishedTender();
        var bid = journey.submittedBid(tender, tender.setting().first(), "800000.00");
        var bidder = new PageVisitor(bid.vendor().people());
        var before = bidder.open("/bids/" + bid.id());
        assertThat(before.asString()).contains("Withdraw the bid");
        journey.cancel(tender).then().statusCode(200);

        assertThat(bidder.open("/bids/" + bid.id()).asString())
                .contains("The tender was cancelled: this bid cannot be changed any more.", "It stays sealed")
                .doesNotContain("Withdraw the bid", "Save the draft", "The deadline has passed");
        assertThat(bidder.open("/bids").asString()).contains("Tender cancelled");
        var refused = bidder.send(before, "/bids/" + bid.id() + "/withdrawal", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("The tender was cancelled; nothing in it changes any more.");
        assertThat(bidder.open("/notices").asString()).contains("was cancelled");
    }

    @Test
    void whatWasOpenedIsStillReachedFromTheTender() {
        var tender = journey.evaluated().tender();
        var path = "/tenders/" + tender.id();
        journey.cancel(tender).then().statusCode(200);

        var officer = new PageVisitor(tender.authority().person(Role.PROCUREMENT_OFFICER));
        assertThat(officer.open(path).asString())
                .contains(path + "/evaluation", path + "/consensus", path + "/ranking");
        assertThat(officer.open(path + "/evaluation").asString()).contains("800,000.00", "secret way");
        assertThat(officer.open(path + "/consensus").asString()).doesNotContain("Enter the consensus");
        var approver = new PageVisitor(tender.authority().person(Role.APPROVER));
        assertThat(approver.open(path + "/ranking").asString())
                .contains("94.0000")
                .doesNotContain("Award to the first place");
    }
}
