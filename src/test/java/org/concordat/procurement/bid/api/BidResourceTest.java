package org.concordat.procurement.bid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
class BidResourceTest {
    @Inject
    TenderJourney journey;

    @Inject
    World world;

    @Inject
    EntityManager entityManager;

    TenderJourney.PublishedTender tender;

    @BeforeEach
    void aPublishedTender() {
        tender = journey.publishedTender();
    }

    @Nested
    class AsBidder {
        @Test
        void draftsSubmitsReplacesAndWithdraws() {
            var bid = journey.preparedBid(tender, tender.setting().first(), "800000.00");
            var bidder = bid.vendor().people();
            bidder.get(bid.path())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DRAFT"))
                    .body("number", startsWith("BID-"))
                    .body("price.amount", equalTo("800000.00"));

            bidder.move(bid.path(), "/submission", Map.of())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SUBMITTED"))
                    .body("submittedAt", notNullValue());
            replace(bid, "790000.00")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SUBMITTED"))
                    .body("changedSinceSubmission", equalTo(true));
            bidder.move(bid.path(), "/submission", Map.of())
                    .then()
                    .statusCode(200)
                    .body("changedSinceSubmission", equalTo(false))
                    .body("price.amount", equalTo("790000.00"));
            bidder.move(bid.path(), "/withdrawal", Map.of())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"))
                    .body("submittedAt", nullValue());
            bidder.move(bid.path(), "/withdrawal", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }

        @Test
        void hasOneBidATender() {
            var bid = journey.submittedBid(tender, tender.setting().first(), "800000.00");

            bid.vendor()
                    .people()
                    .post(tender.path() + "/bids", TenderJourney.offer("1.00"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("already-bidding"));
            bid.vendor()
                    .people()
                    .get("/api/v1/bids")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].tenderNumber", startsWith("TND-"));
        }

        @Test
        void mustBeQualifiedToday() {
            var stranger = world.registeredVendor(tender.authority()).people();

            stranger.post(tender.path() + "/bids", TenderJourney.offer("1.00"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("vendor-not-qualified"));
        }

        @Test
        void isTooLateTheInstantTheDeadlineComes() {
            var bid = journey.submittedBid(tender, tender.setting().first(), "800000.00");
            var draft = journey.preparedBid(tender, tender.setting().second(), "700000.00");
            var bidder = bid.vendor().people();

            journey.passDeadline(tender);

            bidder.move(bid.path(), "/submission", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("bidding-closed"));
            bidder.move(bid.path(), "/withdrawal", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("bidding-closed"));
            replace(bid, "1.00").then().statusCode(409).body("code", equalTo("bidding-closed"));
            draft.vendor()
                    .people()
                    .move(draft.path(), "/submission", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("bidding-closed"));
            world.qualifiedVendor(tender.authority())
                    .people()
                    .post(tender.path() + "/bids", TenderJourney.offer("1.00"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("bidding-closed"));
            bidder.get(bid.path())
                    .then()
                    .body("status", equalTo("SUBMITTED"))
                    .body("price.amount", equalTo("800000.00"));
        }

        @Test
        void isInTimeOneSecondBeforeTheDeadline() {
            var bid = journey.preparedBid(tender, tender.setting().first(), "800000.00");

            journey.travelTo(tender.deadline().minusSeconds(30));

            bid.vendor()
                    .people()
                    .move(bid.path(), "/submission", Map.of())
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class AsAnybodyElse {
        @Test
        void findsNoBidBeforeTheOpening() {
            var bid = journey.submittedBid(tender, tender.setting().first(), "812345.67");
            var readers = List.of(
                    tender.setting().second().people(),
                    tender.authority().person(Role.PROCUREMENT_OFFICER),
                    tender.authority().person(Role.APPROVER),
                    tender.evaluators().get(0),
                    world.auditor());

            for (var reader : readers) {
                reader.get(bid.path()).then().statusCode(404);
                reader.get("/api/v1/bids").then().body("items", hasSize(0));
                reader.get(tender.path() + "/bids").then().statusCode(404);
                for (var path : List.of(tender.path(), TenderJourney.TENDERS + "?limit=200", "/api/v1/tasks")) {
                    assertThat(reader.get(path).asString())
                            .doesNotContain("812345")
                            .doesNotContain("secret way")
                            .doesNotContain(bid.id().toString())
                            .doesNotContain(bid.vendor().organisation().toString());
                }
            }
        }

        @Test
        void doesNotEvenSeeTheTenderChange() {
            var officer = tender.authority().person(Role.PROCUREMENT_OFFICER);
            var before = officer.get(tender.path());

            journey.submittedBid(tender, tender.setting().first(), "812345.67");

            assertThat(officer.get(tender.path()).header("ETag")).isEqualTo(before.header("ETag"));
            assertThat(officer.get(tender.path()).asString()).isEqualTo(before.asString());
        }

        @Test
        void canDoNothingWithAnothersBid() {
            var bid = journey.submittedBid(tender, tender.setting().first(), "800000.00");
            var other = tender.setting().second().people();

            other.command(Map.of())
                    .header("If-Match", "\"0\"")
                    .post(bid.path() + "/withdrawal")
                    .then()
                    .statusCode(404);
            other.command(TenderJourney.offer("1.00"))
                    .header("If-Match", "\"0\"")
                    .put(bid.path())
                    .then()
                    .statusCode(404);
            tender.authority()
                    .person(Role.PROCUREMENT_OFFICER)
                    .post(tender.path() + "/bids", TenderJourney.offer("1.00"))
                    .then()
                    .statusCode(403);
        }

        @Test
        void readsNoContentInTheDatabaseEither() {
            var bid = journey.submittedBid(tender, tender.setting().first(), "812345.67");

            var row = (Object[]) QuarkusTransaction.requiringNew()
                    .call(() -> entityManager
                            .createNativeQuery("""
                            select encode(content, 'escape') || encode(submitted, 'escape'), price_amount,
                                   technical_offer,
                                   (select count(*) from audit_record where details::text like '%812345%')
                            from bid where id = :id
                            """)
                            .setParameter("id", bid.id())
                            .getSingleResult());

            assertThat(row[0].toString()).doesNotContain("812345").doesNotContain("secret");
            assertThat(row[1]).isNull();
            assertThat(row[2]).isNull();
            assertThat(((Number) row[3]).intValue()).isZero();
        }
    }

    @Nested
    class WithBadInput {
        @Test
        void namesWhatIsWrongWithThePrice() {
            refused(Map.of("amount", "-1.00", "currency", "EUR"), "price-not-positive");
            refused(Map.of("amount", "0.00", "currency", "EUR"), "price-not-positive");
            refused(Map.of("amount", "1.00", "currency", "USD"), "currency-differs");
            bidder().post(tender.path() + "/bids", offer(Map.of("amount", "1.001", "currency", "EUR")))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("money-precision"));
            bidder().post(tender.path() + "/bids", Map.of("price", TenderJourney.euros("1.00"), "technicalOffer", ""))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/technicalOffer"));
            bidder().post(
                            tender.path() + "/bids",
                            Map.of("price", TenderJourney.euros("1.00"), "technicalOffer", "x".repeat(20_001)))
                    .then()
                    .statusCode(400);
        }

        private TestPerson bidder() {
            return tender.setting().first().people();
        }

        private Map<String, Object> offer(Map<String, Object> price) {
            return Map.of("price", price, "technicalOffer", "As asked");
        }

        private void refused(Map<String, Object> price, String code) {
            bidder().post(tender.path() + "/bids", offer(price))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo(code));
        }
    }

    private io.restassured.response.Response replace(TenderJourney.SubmittedBid bid, String price) {
        var bidder = bid.vendor().people();
        var etag = bidder.get(bid.path()).header("ETag");
        return bidder.command(TenderJourney.offer(price))
                .header("If-Match", etag)
                .put(bid.path());
    }
}
