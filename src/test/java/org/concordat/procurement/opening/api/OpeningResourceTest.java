package org.concordat.procurement.opening.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpeningResourceTest {
    @Inject
    TenderJourney journey;

    @Inject
    World world;

    TenderJourney.PublishedTender tender;
    TestPerson custodian;

    @BeforeEach
    void aPublishedTender() {
        tender = journey.publishedTender();
        custodian = tender.authority().person(Role.OPENING_CUSTODIAN);
    }

    private ValidatableResponse act(TestPerson person) {
        return person.move(tender.path(), "/opening-acts", Map.of()).then();
    }

    @Test
    void waitsForTheDeadline() {
        act(custodian).statusCode(409).body("code", equalTo("bidding-open"));
    }

    @Test
    void needsTwoDifferentCustodians() {
        var bid = journey.submittedBid(tender, tender.setting().first(), "800000.00");
        journey.passDeadline(tender);

        act(custodian).statusCode(200).body("status", equalTo("CLOSED"));
        act(custodian).statusCode(409).body("code", equalTo("same-person-twice"));
        custodian
                .get(tender.path() + "/opening")
                .then()
                .statusCode(200)
                .body("acts", hasSize(1))
                .body("mine", equalTo(true));
        tender.authority()
                .person(Role.APPROVER)
                .get(tender.path() + "/bids")
                .then()
                .statusCode(404);

        act(tender.authority().another(Role.OPENING_CUSTODIAN)).statusCode(200).body("status", equalTo("OPENED"));

        tender.authority()
                .person(Role.PROCUREMENT_OFFICER)
                .get(tender.path() + "/bids")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].bid", equalTo(bid.id().toString()))
                .body("items[0].price.amount", equalTo("800000.00"))
                .body("items[0].technicalOffer", containsString("secret way"));
        bid.vendor().people().get(bid.path()).then().body("status", equalTo("OPENED"));
    }

    @Test
    void opensWhatWasSubmittedAndNotWhatWasWrittenAfterwards() {
        var first = journey.submittedBid(tender, tender.setting().first(), "800000.00");
        var bidder = first.vendor().people();
        var etag = bidder.get(first.path()).header("ETag");
        bidder.command(TenderJourney.offer("1.00"))
                .header("If-Match", etag)
                .put(first.path())
                .then()
                .statusCode(200);
        journey.preparedBid(tender, tender.setting().second(), "2.00");
        journey.passDeadline(tender);

        journey.open(tender);

        tender.authority()
                .person(Role.APPROVER)
                .get(tender.path() + "/bids")
                .then()
                .body("items", hasSize(1))
                .body("items[0].price.amount", equalTo("800000.00"));
        bidder.get(first.path()).then().body("price.amount", equalTo("800000.00"));
    }

    @Test
    void endsTheTenderWhereNobodyBid() {
        journey.passDeadline(tender);

        act(custodian).statusCode(200);
        act(tender.authority().another(Role.OPENING_CUSTODIAN)).statusCode(200).body("status", equalTo("NO_AWARD"));

        act(tender.authority().another(Role.OPENING_CUSTODIAN)).statusCode(409).body("code", equalTo("illegal-move"));
        tender.evaluators().get(0).get("/api/v1/tasks").then().body("items", hasSize(0));
    }

    @Test
    void staysWithTheCustodiansOfTheAuthority() {
        journey.submittedBid(tender, tender.setting().first(), "800000.00");
        journey.passDeadline(tender);

        act(tender.authority().person(Role.PROCUREMENT_OFFICER)).statusCode(403).body("code", equalTo("role-missing"));
        act(world.authority().person(Role.OPENING_CUSTODIAN)).statusCode(403);
        act(tender.setting().first().people()).statusCode(403);
        tender.setting().first().people().get(tender.path() + "/opening").then().statusCode(404);
        custodian.command(Map.of()).post(tender.path() + "/opening-acts").then().statusCode(428);
    }

    @Test
    void keepsOthersBidsFromVendorsAfterTheOpening() {
        var first = journey.submittedBid(tender, tender.setting().first(), "800000.00");
        var second = journey.submittedBid(tender, tender.setting().second(), "900000.00");
        journey.passDeadline(tender);
        journey.open(tender);

        second.vendor().people().get(first.path()).then().statusCode(404);
        second.vendor().people().get(tender.path() + "/bids").then().statusCode(404);
        world.authority()
                .person(Role.PROCUREMENT_OFFICER)
                .get(first.path())
                .then()
                .statusCode(404);
        world.authority()
                .person(Role.PROCUREMENT_OFFICER)
                .get(tender.path() + "/bids")
                .then()
                .statusCode(404);
    }
}
