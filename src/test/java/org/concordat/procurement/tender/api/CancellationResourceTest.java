package org.concordat.procurement.tender.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.notice.MailServer;
import org.concordat.notice.OutboxWorker;
import org.concordat.procurement.TenderJourney;
import org.concordat.procurement.TenderJourney.PublishedTender;
import org.concordat.procurement.TenderJourney.SubmittedBid;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MailServer.class)
@SuppressWarnings("NullAway.Init")
class CancellationResourceTest {
    private static final Map<String, String> BODY = Map.of("reason", TenderJourney.REASON);

    @Inject
    TenderJourney journey;

    @Inject
    World world;

    @Inject
    OutboxWorker worker;

    GreenMail mail;

    private static TestPerson officer(PublishedTender tender) {
        return tender.authority().person(Role.PROCUREMENT_OFFICER);
    }

    private PublishedTender drafted() {
        var setting = journey.setting();
        return journey.draftedTender(setting, journey.approvedProject(setting.authority()));
    }

    private void cancelled(PublishedTender tender) {
        journey.cancel(tender).then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Nested
    class AsOfficer {
        @Test
        void endsAPublishedTenderWithAReasonThatEverybodyReads() {
            var tender = journey.publishedTender();

            journey.cancel(tender)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CANCELLED"))
                    .body("cancelledFrom", equalTo("PUBLISHED"))
                    .body("cancellationReason", equalTo(TenderJourney.REASON))
                    .body("cancelledAt", notNullValue());

            var readers = List.of(
                    tender.setting().first().people(),
                    world.authority().person(Role.PROCUREMENT_OFFICER),
                    tender.evaluators().get(0));
            for (var reader : readers) {
                reader.get(tender.path())
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("CANCELLED"))
                        .body("cancellationReason", equalTo(TenderJourney.REASON));
                reader.get(TenderJourney.TENDERS + "?limit=200&status=CANCELLED")
                        .then()
                        .body("items.id", hasItem(tender.id().toString()));
            }
            world.auditor()
                    .get("/api/v1/audit?kind=tender&fact=tender-cancelled&subject=" + tender.id())
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].details.from", equalTo("PUBLISHED"))
                    .body("items[0].person", equalTo(officer(tender).id().toString()));
        }

        @Test
        void endsADraftThatNobodyElseEverSees() {
            var tender = drafted();
            cancelled(tender);

            for (var stranger :
                    List.of(tender.setting().first().people(), world.authority().person(Role.PROCUREMENT_OFFICER))) {
                stranger.get(tender.path()).then().statusCode(404);
                for (var filter : List.of("", "&status=CANCELLED")) {
                    stranger.get(TenderJourney.TENDERS + "?limit=200" + filter)
                            .then()
                            .body("items.id", not(hasItem(tender.id().toString())));
                }
            }
            for (var reader : List.of(officer(tender), world.auditor())) {
                reader.get(tender.path()).then().statusCode(200).body("cancelledFrom", equalTo("DRAFT"));
                reader.get(TenderJourney.TENDERS + "?limit=200&status=CANCELLED")
                        .then()
                        .body("items.id", hasItem(tender.id().toString()));
            }
        }

        @Test
        void neitherPublishesNorChangesItAfterThat() {
            var tender = drafted();
            cancelled(tender);

            officer(tender)
                    .move(tender.path(), "/publication", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
            journey.cancel(tender).then().statusCode(409).body("code", equalTo("illegal-move"));
        }

        @Test
        void endsNothingThatWasAwarded() {
            var tender = journey.awarded().tender();

            journey.cancel(tender)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"))
                    .body("from", equalTo("AWARDED"));
            officer(tender)
                    .get(tender.path())
                    .then()
                    .body("status", equalTo("AWARDED"))
                    .body("cancelledAt", nullValue());
        }

        @Test
        void preparesAnotherTenderForTheProjectAndAwardsIt() {
            var first = journey.opened().tender();
            cancelled(first);
            officer(first).get("/api/v1/projects/" + first.project()).then().body("stage", equalTo("TENDER"));

            var second = journey.publishedTender(first.setting(), first.project());
            journey.awarded(journey.evaluated(journey.opened(second)));

            officer(first).get(second.path()).then().body("status", equalTo("AWARDED"));
            officer(first).get(first.path()).then().body("status", equalTo("CANCELLED"));
            officer(first).get("/api/v1/projects/" + first.project()).then().body("stage", equalTo("AWARD"));
        }

        @Test
        void saysWhyInWordsThatCanBeKept() {
            var tender = drafted();

            for (var reason : List.of("", "  ", "x".repeat(2_001), "Bell\u0007")) {
                officer(tender)
                        .move(tender.path(), "/cancellation", Map.of("reason", reason))
                        .then()
                        .statusCode(400)
                        .body("errors[0].pointer", equalTo("/reason"));
            }
            officer(tender)
                    .move(tender.path(), "/cancellation", Map.of())
                    .then()
                    .statusCode(400);
            officer(tender)
                    .move(tender.path(), "/cancellation", Map.of("reason", "x".repeat(2_000)))
                    .then()
                    .statusCode(200);
        }

        @Test
        void doesItOnceAndForWhatWasRead() {
            var tender = drafted();
            var etag = officer(tender).get(tender.path()).header("ETag");
            var key = java.util.UUID.randomUUID().toString();

            officer(tender)
                    .command(BODY)
                    .post(tender.path() + "/cancellation")
                    .then()
                    .statusCode(428);
            officer(tender)
                    .command(BODY)
                    .header("If-Match", "\"99\"")
                    .post(tender.path() + "/cancellation")
                    .then()
                    .statusCode(412);
            for (var turn = 0; turn < 2; turn++) {
                officer(tender)
                        .request()
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .header("If-Match", etag)
                        .body(BODY)
                        .post(tender.path() + "/cancellation")
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("CANCELLED"));
            }
        }
    }

    @Nested
    class AsAnybodyElse {
        @Test
        void cannotEndIt() {
            var draft = drafted();
            var tender = journey.publishedTender(draft.setting());
            var elsewhere = world.authority().person(Role.PROCUREMENT_OFFICER);

            for (var place : List.of(draft, tender)) {
                attempt(elsewhere, place).statusCode(404).body("code", equalTo("not-found"));
                for (var person : List.of(
                        tender.authority().person(Role.APPROVER),
                        place.evaluators().get(0),
                        tender.setting().first().people(),
                        world.auditor())) {
                    attempt(person, place).statusCode(403).body("code", equalTo("role-missing"));
                }
            }
            officer(tender).get(tender.path()).then().body("status", equalTo("PUBLISHED"));
            officer(draft).get(draft.path()).then().body("status", equalTo("DRAFT"));
        }

        private ValidatableResponse attempt(TestPerson person, PublishedTender tender) {
            return person.command(BODY)
                    .header("If-Match", officer(tender).get(tender.path()).header("ETag"))
                    .post(tender.path() + "/cancellation")
                    .then();
        }
    }

    @Nested
    class AsBidder {
        @Test
        void changesSubmitsAndWithdrawsNothingAnyMore() {
            var tender = journey.publishedTender();
            var bid = journey.submittedBid(tender, tender.setting().first(), "800000.00");
            var bidder = bid.vendor().people();
            var late = tender.setting().second().people();
            var etag = bidder.get(bid.path()).header("ETag");
            cancelled(tender);

            refused(bidder.move(bid.path(), "/submission", Map.of()).then());
            refused(bidder.move(bid.path(), "/withdrawal", Map.of()).then());
            refused(bidder.command(TenderJourney.offer("1.00"))
                    .header("If-Match", etag)
                    .put(bid.path())
                    .then());
            refused(late.post(tender.path() + "/bids", TenderJourney.offer("1.00"))
                    .then());
            refused(late.post(tender.path() + "/questions", Map.of("text", "Why?"))
                    .then());
            bidder.get(bid.path())
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(etag))
                    .body("status", equalTo("SUBMITTED"))
                    .body("tenderStatus", equalTo("CANCELLED"))
                    .body("price.amount", equalTo("800000.00"));
            bidder.get("/api/v1/bids").then().body("items[0].tenderStatus", equalTo("CANCELLED"));
        }

        private void refused(ValidatableResponse answer) {
            answer.statusCode(409).body("code", equalTo("tender-cancelled"));
        }

        @Test
        void isToldWhereTheReasonCanBeReadAndNobodyElseIs() {
            var tender = journey.publishedTender();
            var submitter = journey.submittedBid(tender, tender.setting().first(), "800000.00");
            var drafter = journey.preparedBid(tender, tender.setting().second(), "900000.00");
            var leaver = journey.submittedBid(tender, world.qualifiedVendor(tender.authority()), "700000.00");
            leaver.vendor()
                    .people()
                    .move(leaver.path(), "/withdrawal", Map.of())
                    .then()
                    .statusCode(200);
            var asker = world.qualifiedVendor(tender.authority());
            asker.people()
                    .post(tender.path() + "/questions", Map.of("text", "Which standard?"))
                    .then()
                    .statusCode(200);
            cancelled(tender);
            worker.drain();

            var number = officer(tender).get(tender.path()).<String>path("number");
            for (var told : List.of(submitter, drafter)) {
                told.vendor()
                        .people()
                        .get("/api/v1/notices")
                        .then()
                        .body("items.kind", hasItem("tender-cancelled"))
                        .body("items[0].path", equalTo("/tenders/" + tender.id()))
                        .body("items[0].subject", containsString(number));
                assertThat(mailTo(told.vendor().people()))
                        .singleElement()
                        .asString()
                        .contains(number + " was cancelled")
                        .doesNotContain(TenderJourney.REASON, told.price(), "secret way");
            }
            for (var other : List.of(leaver.vendor(), asker)) {
                other.people().get("/api/v1/notices").then().body("items.kind", not(hasItem("tender-cancelled")));
            }
            officer(tender)
                    .get("/api/v1/notices/proofs/tender/" + tender.id())
                    .then()
                    .body("items", hasSize(0));
        }

        private List<String> mailTo(TestPerson person) {
            return Arrays.stream(mail.getReceivedMessages())
                    .map(GreenMailUtil::getWholeMessage)
                    .filter(text -> text.contains("To: " + person.subject() + "@"))
                    .filter(text -> text.contains("cancelled"))
                    .toList();
        }
    }

    @Nested
    class WhatCouldBeRead {
        @Test
        void staysSealedWhereNothingWasOpened() {
            var tender = journey.publishedTender();
            var bid = journey.submittedBid(tender, tender.setting().first(), "812345.67");
            journey.passDeadline(tender);
            tender.authority()
                    .person(Role.OPENING_CUSTODIAN)
                    .move(tender.path(), "/opening-acts", Map.of())
                    .then()
                    .statusCode(200);
            cancelled(tender);

            tender.authority()
                    .another(Role.OPENING_CUSTODIAN)
                    .move(tender.path(), "/opening-acts", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
            for (var reader : List.of(
                    officer(tender),
                    tender.authority().person(Role.APPROVER),
                    tender.evaluators().get(0),
                    world.auditor())) {
                reader.get(tender.path() + "/bids").then().statusCode(404);
                reader.get(tender.path() + "/ranking").then().statusCode(404);
                reader.get(bid.path()).then().statusCode(404);
                assertThat(reader.get(tender.path()).asString())
                        .doesNotContain("812345")
                        .doesNotContain(bid.vendor().organisation().toString());
            }
            bid.vendor().people().get(bid.path()).then().statusCode(200).body("price.amount", equalTo("812345.67"));
        }

        @Test
        void staysReadableWhereTheBidsWereRanked() {
            var opened = journey.evaluated();
            var tender = opened.tender();
            cancelled(tender);

            for (var reader : List.of(officer(tender), tender.evaluators().get(0), world.auditor())) {
                reader.get(tender.path() + "/bids")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(2))
                        .body("items.price.amount", hasItem("800000.00"));
                reader.get(tender.path() + "/scores").then().body("items", hasSize(2));
                reader.get(tender.path() + "/consensus").then().statusCode(200);
                reader.get(tender.path() + "/ranking").then().body("bids", hasSize(2));
                reader.get(opened.better().path()).then().statusCode(200);
            }
            readsOnlyItsOwn(opened.other(), opened.better(), tender);
            tender.authority()
                    .person(Role.APPROVER)
                    .move(tender.path(), "/award-decision", Map.of("outcome", "AWARDED"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }

        private void readsOnlyItsOwn(SubmittedBid own, SubmittedBid other, PublishedTender tender) {
            var bidder = own.vendor().people();
            bidder.get(own.path()).then().statusCode(200);
            bidder.get(other.path()).then().statusCode(404);
            for (var part : List.of("/bids", "/scores", "/ranking", "/result")) {
                bidder.get(tender.path() + part).then().statusCode(404);
            }
        }

        @Test
        void isNoMoreThanBeforeForEvaluatorsWhoHadNotAllScored() {
            var opened = journey.opened();
            var tender = opened.tender();
            var scorer = tender.evaluators().get(0);
            var waiting = tender.evaluators().get(1);
            journey.declareNoConflict(opened, scorer);
            scorer.move(opened.path(), "/scores", TenderJourney.scores(opened, 90, 70))
                    .then()
                    .statusCode(200);
            cancelled(tender);

            waiting.get(tender.path() + "/bids")
                    .then()
                    .statusCode(200)
                    .body("items[0].price", nullValue())
                    .body("items[0].technicalOffer", nullValue());
            waiting.get(tender.path() + "/scores").then().statusCode(200).body("items", hasSize(0));
            waiting.get(opened.better().path()).then().statusCode(403);
            scorer.get(tender.path() + "/scores").then().body("items", hasSize(1));
            officer(tender).get(tender.path() + "/bids").then().body("items.price.amount", hasItem("800000.00"));
            officer(tender).get(tender.path() + "/scores").then().body("items", hasSize(0));
            waiting.move(tender.path(), "/conflict-declarations", Map.of("conflict", false))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-move"));
        }
    }
}
