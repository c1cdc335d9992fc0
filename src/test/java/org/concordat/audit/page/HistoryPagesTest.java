package org.concordat.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.PageVisitor;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.agreement.AgreementJourney;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneWorld;
import org.concordat.payment.SamplePromise;
import org.concordat.payment.SignedAgreement;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Test;

/** The history of every kind of thing as different people read it. */
@QuarkusTest
class HistoryPagesTest {
    private static final int MORE_THAN_A_PAGE = 101;

    @Inject
    World world;

    @Inject
    TenderJourney tenders;

    @Inject
    AgreementJourney agreements;

    @Inject
    MilestoneWorld milestones;

    @Inject
    SignedAgreement promises;

    @Inject
    Event<Fact> facts;

    @Test
    void anAuditorReadsTheHistoryOfEveryThingAndAnotherVendorOfNone() {
        var agreement = agreements.offered();
        var tender = agreement.awarded().tender();
        var vendor = agreement.awarded().winner();
        var milestone = milestones.milestone(tender.authority(), vendor);
        var certificate = promises.certified(
                SamplePromise.first(promises.between(tender.authority(), vendor)), tender.authority());
        var auditor = new PageVisitor(world.auditor());
        var stranger = new PageVisitor(world.qualifiedVendor(tender.authority()).people());
        var hidden = Map.of(
                "/projects/" + tender.project(), "Project prepared",
                "/bids/" + agreement.awarded().opened().better().id(), "Bid prepared",
                "/vendors/" + vendor.id(), "Vendor qualified",
                "/agreements/" + agreement.id(), "Agreement offered",
                "/milestones/" + milestone.id(), "Planned by the signed agreement",
                "/certificates/" + certificate.id(), "Certificate issued");

        hidden.forEach((path, fact) -> {
            assertThat(auditor.open(path).asString()).contains("href=\"" + path + "/history\"");
            assertThat(read(auditor, path)).contains(fact);
            assertThat(stranger.open(path + "/history").statusCode()).as(path).isEqualTo(404);
        });
        assertThat(read(auditor, "/tenders/" + tender.id()))
                .contains("Tender drafted", "Scores submitted", "Tender awarded");
    }

    @Test
    void beforeTheOpeningABidHasAHistoryForItsOwnVendorAlone() {
        var tender = tenders.publishedTender();
        var bid = tenders.submittedBid(tender, tender.setting().first(), "800000.00");
        var bidder = bid.vendor().people();
        var others = List.of(
                tender.authority().person(Role.PROCUREMENT_OFFICER),
                tender.evaluators().get(0),
                world.auditor(),
                tender.setting().second().people());

        assertThat(read(new PageVisitor(bidder), "/bids/" + bid.id()))
                .contains("Bid prepared", "Bid submitted", nameOf(bidder));
        for (var person : others) {
            var visitor = new PageVisitor(person);
            assertThat(visitor.open("/bids/" + bid.id() + "/history").statusCode())
                    .isEqualTo(404);
            assertThat(read(visitor, "/tenders/" + tender.id()))
                    .contains("Tender published")
                    .doesNotContain("Bid ", "Bid-", bid.id().toString(), nameOf(bidder), nameOf(bid.vendor()));
        }
    }

    @Test
    void afterTheOpeningTheAuthorityReadsWhatTheBidderDidTowardsItAndTheAuditorAll() {
        var opened = tenders.opened();
        var path = "/bids/" + opened.better().id();
        var officer = new PageVisitor(opened.tender().authority().person(Role.PROCUREMENT_OFFICER));
        var bidder = opened.better().vendor();

        assertThat(read(officer, path))
                .contains("Bid submitted", "Bid opened", nameOf(bidder))
                .doesNotContain("Bid prepared", nameOf(bidder.people()));
        assertThat(read(new PageVisitor(world.auditor()), path))
                .contains("Bid prepared", "Bid submitted", nameOf(bidder))
                .doesNotContain(nameOf(bidder.people()));
        assertThat(new PageVisitor(opened.other().vendor().people())
                        .open(path + "/history")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aQuestionStandsInTheHistoryWithoutItsAsker() {
        var tender = tenders.publishedTender();
        var asker = tender.setting().first();
        asker.people()
                .post(tender.path() + "/questions", Map.of("text", "Which standard?"))
                .then()
                .statusCode(200);

        for (var person : List.of(
                tender.authority().person(Role.PROCUREMENT_OFFICER),
                world.auditor(),
                tender.setting().second().people())) {
            assertThat(read(new PageVisitor(person), "/tenders/" + tender.id()))
                    .contains("Question asked", "Somebody of another organisation")
                    .doesNotContain(nameOf(asker), nameOf(asker.people()));
        }
    }

    @Test
    void howTheAuthorityDraftedAndScoredIsItsOwn() {
        var scored = tenders.scored();
        var path = "/tenders/" + scored.tender().id();
        var officer = new PageVisitor(scored.tender().authority().person(Role.PROCUREMENT_OFFICER));

        assertThat(read(officer, path)).contains("Tender drafted", "Conflict declared", "Scores submitted");
        assertThat(read(new PageVisitor(scored.better().vendor().people()), path))
                .contains("Tender published", "Bids opened")
                .doesNotContain("Tender drafted", "Conflict declared", "Scor", "Opening begun");
    }

    @Test
    void aLongHistoryIsReadPageByPage() {
        var vendor = world.registeredVendor(world.authority());
        QuarkusTransaction.requiringNew().run(() -> {
            for (var count = 0; count < MORE_THAN_A_PAGE; count++) {
                facts.fire(new Noted(vendor.id()));
            }
        });
        var auditor = new PageVisitor(world.auditor());
        var path = "/vendors/" + vendor.id() + "/history";

        var first = auditor.open(path).asString();
        assertThat(first).contains("Noted").doesNotContain("Vendor registered");
        var next = first.replaceFirst("(?s).*href=\"" + path + "(\\?cursor=[^\"]+)\".*", "$1");
        assertThat(auditor.open(path + next).asString()).contains("Noted", "Vendor registered");
    }

    private record Noted(UUID vendor) implements Fact {
        @Override
        public Reference about() {
            return new Reference("vendor", vendor);
        }

        @Override
        public Actor by() {
            return Actor.system();
        }
    }

    private static String read(PageVisitor visitor, String thing) {
        var page = visitor.open(thing + "/history");
        assertThat(page.statusCode()).as(thing).isEqualTo(200);
        return page.asString().replaceFirst("(?s).*<main", "");
    }

    /** The sign-in service writes names with a capital. */
    private static String nameOf(TestPerson person) {
        return person.subject().substring(1);
    }

    private static String nameOf(World.TestVendor vendor) {
        return vendor.people().get("/api/v1/vendors/" + vendor.id()).path("name");
    }
}
