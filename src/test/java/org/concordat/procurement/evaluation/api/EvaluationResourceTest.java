package org.concordat.procurement.evaluation.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvaluationResourceTest {
    @Inject
    TenderJourney journey;

    @Inject
    World world;

    TenderJourney.OpenedTender opened;
    TestPerson first;
    TestPerson second;

    @BeforeEach
    void anOpenedTender() {
        opened = journey.opened();
        first = opened.tender().evaluators().get(0);
        second = opened.tender().evaluators().get(1);
    }

    private ValidatableResponse score(TestPerson evaluator, Object scores) {
        return evaluator.move(opened.path(), "/scores", scores).then();
    }

    @Nested
    class AsEvaluator {
        @Test
        void declaresBeforeScoring() {
            score(first, TenderJourney.scores(opened, 90, 70))
                    .statusCode(409)
                    .body("code", equalTo("conflict-not-declared"));

            journey.declareNoConflict(opened, first);

            first.move(opened.path(), "/conflict-declarations", Map.of("conflict", false))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("already-declared"));
            score(first, TenderJourney.scores(opened, 90, 70)).statusCode(200).body("status", equalTo("OPENED"));
            score(first, TenderJourney.scores(opened, 95, 70)).statusCode(409).body("code", equalTo("already-scored"));
        }

        @Test
        void readsOffersAfterTheDeclarationAndPricesAfterTheScores() {
            first.get(opened.path() + "/bids")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2))
                    .body("items[0].bidderName", notNullValue())
                    .body("items[0].technicalOffer", nullValue())
                    .body("items[0].price", nullValue());
            first.get(opened.better().path()).then().statusCode(403);

            journey.declareNoConflict(opened, first);

            first.get(opened.path() + "/bids")
                    .then()
                    .body("items[0].technicalOffer", containsString("secret way"))
                    .body("items[0].price", nullValue());

            journey.declareNoConflict(opened, second);
            score(first, TenderJourney.scores(opened, 90, 70)).statusCode(200);
            score(second, TenderJourney.scores(opened, 80, 60)).statusCode(200).body("status", equalTo("SCORED"));

            first.get(opened.path() + "/bids").then().body("items[0].price.amount", notNullValue());
        }

        @Test
        void scoresAlone() {
            journey.declareNoConflict(opened, first);
            journey.declareNoConflict(opened, second);
            score(first, TenderJourney.scores(opened, 91, 71)).statusCode(200);

            first.get(opened.path() + "/scores").then().statusCode(200).body("items", hasSize(1));
            second.get(opened.path() + "/scores").then().statusCode(200).body("items", hasSize(0));
            opened.tender()
                    .authority()
                    .person(Role.PROCUREMENT_OFFICER)
                    .get(opened.path() + "/scores")
                    .then()
                    .body("items", hasSize(0));
            opened.better()
                    .vendor()
                    .people()
                    .get(opened.path() + "/scores")
                    .then()
                    .statusCode(404);

            score(second, TenderJourney.scores(opened, 81, 61)).statusCode(200);

            second.get(opened.path() + "/scores").then().body("items", hasSize(2));
        }

        @Test
        void scoresEveryBidOnEveryCriterionWithAReason() {
            journey.declareNoConflict(opened, first);
            var all = (List<?>) java.util.Objects.requireNonNull(
                    TenderJourney.scores(opened, 90, 70).get("scores"));

            score(first, Map.of("scores", all.subList(0, 3)))
                    .statusCode(409)
                    .body("code", equalTo("scores-incomplete"));
            score(first, Map.of("scores", List.of(all.get(0), all.get(1), all.get(2), all.get(2))))
                    .statusCode(409)
                    .body("code", equalTo("scores-incomplete"));
            score(first, TenderJourney.scores(opened, 101, 70)).statusCode(400);
            score(first, TenderJourney.scores(opened, -1, 70)).statusCode(400);
            var unreasoned = new ArrayList<Object>(all);
            unreasoned.set(
                    0,
                    Map.of("bid", opened.better().id().toString(), "criterion", "METHOD", "points", 5, "reason", " "));
            score(first, Map.of("scores", unreasoned)).statusCode(400);
        }

        @Test
        void isOutWithAConflictAndReplacedByAnother() {
            first.move(opened.path(), "/conflict-declarations", Map.of("conflict", true, "nature", "Former employee"))
                    .then()
                    .statusCode(200);
            score(first, TenderJourney.scores(opened, 90, 70))
                    .statusCode(409)
                    .body("code", equalTo("evaluator-excluded"));
            first.get(opened.path() + "/bids").then().body("items[0].technicalOffer", nullValue());
            journey.declareNoConflict(opened, second);
            score(second, TenderJourney.scores(opened, 90, 70)).statusCode(200).body("status", equalTo("OPENED"));

            var third = opened.tender().authority().another(Role.EVALUATOR);
            score(third, TenderJourney.scores(opened, 90, 70)).statusCode(403).body("code", equalTo("not-named"));
            opened.tender()
                    .authority()
                    .person(Role.PROCUREMENT_OFFICER)
                    .move(
                            opened.path(),
                            "/evaluators",
                            Map.of("person", third.id().toString()))
                    .then()
                    .statusCode(200);
            journey.declareNoConflict(opened, third);
            score(third, TenderJourney.scores(opened, 90, 70)).statusCode(200).body("status", equalTo("SCORED"));
        }

        @Test
        void agreesInTwo() {
            journey.scored(opened);

            second.move(opened.path(), "/consensus-confirmation", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("consensus-missing"));
            first.move(opened.path(), "/consensus", TenderJourney.scores(opened, 85, 65))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SCORED"));
            first.move(opened.path(), "/consensus-confirmation", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("same-person-twice"));
            var seen = second.get(opened.path()).header("ETag");
            first.move(opened.path(), "/consensus", TenderJourney.scores(opened, 86, 66))
                    .then()
                    .statusCode(200);
            second.command(Map.of())
                    .header("If-Match", seen)
                    .post(opened.path() + "/consensus-confirmation")
                    .then()
                    .statusCode(412);
            first.get(opened.path() + "/ranking").then().statusCode(404);

            second.move(opened.path(), "/consensus-confirmation", Map.of())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("EVALUATED"));

            second.get(opened.path() + "/consensus").then().body("scores.points", hasItem(86.0f));
            second.get(opened.path() + "/ranking")
                    .then()
                    .statusCode(200)
                    .body("bids", hasSize(2))
                    .body("bids[0].bid", equalTo(opened.better().id().toString()))
                    .body("bids[0].rank", equalTo(1));
            first.move(opened.path(), "/consensus", TenderJourney.scores(opened, 1, 99))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }
    }

    @Nested
    class AsAnybodyElse {
        @Test
        void hasNoPartInIt() {
            var bidder = opened.better().vendor().people();
            bidder.get(opened.path() + "/ranking").then().statusCode(404);
            bidder.get(opened.path() + "/consensus").then().statusCode(404);
            bidder.move(opened.path(), "/scores", TenderJourney.scores(opened, 100, 0))
                    .then()
                    .statusCode(403);
            world.authority()
                    .person(Role.EVALUATOR)
                    .move(opened.path(), "/scores", TenderJourney.scores(opened, 100, 0))
                    .then()
                    .statusCode(403);
        }
    }
}
