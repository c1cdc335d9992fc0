package org.concordat.procurement.award.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.procurement.TenderJourney;
import org.concordat.procurement.award.Awards;
import org.concordat.procurement.tender.TenderId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AwardResourceTest {
    @Inject
    TenderJourney journey;

    @Inject
    World world;

    @Inject
    Awards awards;

    @Nested
    class AsApprover {
        @Test
        void awardsTheFirstPlaceAndBeginsTheStandstill() {
            var opened = journey.evaluated();
            var approver = opened.tender().authority().person(Role.APPROVER);
            approver.get(opened.path() + "/ranking")
                    .then()
                    .statusCode(200)
                    .body("bids[0].bid", equalTo(opened.better().id().toString()))
                    .body("bids[0].combined", equalTo(94.0f))
                    .body("bids[1].combined", equalTo(77.5556f));

            approver.move(opened.path(), "/award-decision", Map.of("outcome", "AWARDED"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("AWARDED"));

            approver.get(opened.path() + "/award")
                    .then()
                    .statusCode(200)
                    .body(
                            "winner",
                            equalTo(opened.better().vendor().organisation().toString()))
                    .body("price.amount", equalTo("800000.00"))
                    .body("fin", equalTo(false));
            approver.get("/api/v1/projects/" + opened.tender().project()).then().body("stage", equalTo("AWARD"));
            approver.move(opened.path(), "/award-decision", Map.of("outcome", "AWARDED"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }

        @Test
        void endsWithoutAwardOnlyWithAReason() {
            var opened = journey.evaluated();
            var approver = opened.tender().authority().person(Role.APPROVER);

            approver.move(opened.path(), "/award-decision", Map.of("outcome", "NO_AWARD"))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("reason-missing"));
            approver.move(opened.path(), "/award-decision", Map.of("outcome", "NO_AWARD", "reason", "All too dear"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("NO_AWARD"));
            approver.get(opened.path() + "/award").then().statusCode(404);
            opened.better()
                    .vendor()
                    .people()
                    .get(opened.path() + "/result")
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("NO_AWARD"))
                    .body("reason", equalTo("All too dear"))
                    .body("winnerName", nullValue());
        }

        @Test
        void decidesNothingThatIsNotEvaluated() {
            var opened = journey.scored();

            opened.tender()
                    .authority()
                    .person(Role.APPROVER)
                    .move(opened.path(), "/award-decision", Map.of("outcome", "AWARDED"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }

        @Test
        void decidesNothingOfHisOwn() {
            var opened = journey.evaluated();
            var award = Map.of("outcome", "AWARDED");
            var authority = opened.tender().authority();
            members.enrol(
                    authority.person(Role.PROCUREMENT_OFFICER).id(), authority.id(), Role.APPROVER, Actor.system());
            members.enrol(opened.tender().evaluators().get(0).id(), authority.id(), Role.APPROVER, Actor.system());

            authority
                    .person(Role.PROCUREMENT_OFFICER)
                    .move(opened.path(), "/award-decision", award)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("self-approval"));
            opened.tender()
                    .evaluators()
                    .get(0)
                    .move(opened.path(), "/award-decision", award)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("self-approval"));
            world.authority()
                    .person(Role.APPROVER)
                    .move(opened.path(), "/award-decision", award)
                    .then()
                    .statusCode(403);
        }
    }

    @Inject
    Members members;

    @Nested
    class AsBidder {
        @Test
        void readsNothingBeforeTheDecision() {
            var opened = journey.evaluated();

            opened.better()
                    .vendor()
                    .people()
                    .get(opened.path() + "/result")
                    .then()
                    .statusCode(404);
            opened.other()
                    .vendor()
                    .people()
                    .get(opened.path() + "/result")
                    .then()
                    .statusCode(404);
        }

        @Test
        void readsOwnScoresAndTheWinnersNameAndPrice() {
            var awarded = journey.awarded();
            var path = awarded.tender().path();

            var text = awarded.loser()
                    .people()
                    .get(path + "/result")
                    .then()
                    .statusCode(200)
                    .body("won", equalTo(false))
                    .body("winnerPrice.amount", equalTo("800000.00"))
                    .body("winnerName", notNullValue())
                    .body("price.amount", equalTo("900000.00"))
                    .body("scores", hasSize(2))
                    .body("scores[0].points", equalTo(70.0f))
                    .body("standstillEndsAt", notNullValue())
                    .extract()
                    .asString();
            var winners = awarded.winner()
                    .people()
                    .get(path + "/result")
                    .then()
                    .body("won", equalTo(true))
                    .extract()
                    .asString();
            var scoresOfTheWinner = "[:\\[,]\"?(94|90)(\\.\\d+)?[\",}\\]]";
            assertThat(winners).containsPattern(scoresOfTheWinner);
            assertThat(text).doesNotContainPattern(scoresOfTheWinner);
            awarded.loser().people().get(path + "/award").then().statusCode(404);
            awarded.winner().people().get(path + "/award").then().statusCode(200);
            world.qualifiedVendor(awarded.tender().authority())
                    .people()
                    .get(path + "/result")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class AfterTheStandstill {
        @Test
        void theAwardIsFinalAndTheContractMayBeSigned() {
            var awarded = journey.awarded();
            var tender = new TenderId(awarded.tender().id());
            assertThat(awards.standstillOver(tender)).isFalse();

            journey.travelTo(awarded.standstillEndsAt().minusSeconds(60));
            assertThat(awards.standstillOver(tender)).isFalse();

            journey.travelTo(awarded.standstillEndsAt());
            assertThat(awards.standstillOver(tender)).isTrue();
            var approver = awarded.tender().authority().person(Role.APPROVER);
            approver.get(awarded.tender().path()).then().body("status", equalTo("FINAL"));
            approver.get(awarded.tender().path() + "/award").then().body("fin", equalTo(true));
        }

        @Test
        void theProcessHasLedThroughEveryTask() {
            var tender = journey.publishedTender();
            var opened = journey.opened(tender);
            var evaluator = tender.evaluators().get(0);
            evaluator.get("/api/v1/tasks").then().body("items.taskKey", hasItem("scoring"));
            journey.scored(opened);
            evaluator.get("/api/v1/tasks").then().body("items.taskKey", hasItem("consensus"));
            evaluator
                    .move(opened.path(), "/consensus", TenderJourney.scores(opened, 90, 70))
                    .then()
                    .statusCode(200);
            tender.evaluators()
                    .get(1)
                    .move(opened.path(), "/consensus-confirmation", Map.of())
                    .then()
                    .statusCode(200);
            tender.authority()
                    .person(Role.APPROVER)
                    .get("/api/v1/tasks")
                    .then()
                    .body("items.taskKey", hasItem("award-decision"))
                    .body("items.path", hasItem("/tenders/" + tender.id()));
            journey.awarded(opened);
            tender.authority().person(Role.APPROVER).get("/api/v1/tasks").then().body("items", hasSize(0));
        }
    }
}
