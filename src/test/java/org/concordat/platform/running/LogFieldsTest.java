package org.concordat.platform.running;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.OutboxWorker;
import org.concordat.notice.Recipients;
import org.concordat.platform.Reference;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of the log say which request, whose and for whom, by ids alone, and never what somebody wrote. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class LogFieldsTest {
    private static final String PRICE = "812345.67";
    private static final int ROUNDS = 30;

    @Inject
    World world;

    @Inject
    TenderJourney journey;

    @Inject
    OutboxWorker mails;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    EntityManager entityManager;

    LogCapture log;

    @BeforeEach
    void listen() {
        log = LogCapture.open();
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void aLineSaysWhichRequestWhoseAndForWhichOrganisation() {
        var officer = world.authority().person(Role.PROCUREMENT_OFFICER);
        var request = named(officer.request());

        request.specification().get("/api/v1/vendors").then().statusCode(200);

        assertThat(log.of(request.name()))
                .filteredOn(line -> line.says("from vendor"))
                .isNotEmpty()
                .allSatisfy(line -> assertIsOf(officer, line))
                .allSatisfy(line -> assertThat(line.thread()).startsWith("executor-thread"));
    }

    @Test
    void aLineOfACommandSaysItToo() {
        var founder = world.stranger();
        var request = named(founder.command(World.registration(world.authority())));

        request.specification().post("/api/v1/vendors").then().statusCode(201);

        assertThat(log.of(request.name()))
                .filteredOn(line -> line.says("insert into vendor"))
                .isNotEmpty()
                .allSatisfy(line -> assertIsOf(founder, line));
    }

    @Test
    void aRequestThatFailsSaysItWithTheFault() {
        var tender = journey.publishedTender();
        var bidder = tender.setting().first().people();
        var bid = journey.preparedBid(tender, tender.setting().first(), PRICE);
        damage(bid);
        var request = named(bidder.request());

        request.specification().get(bid.path()).then().statusCode(500);

        assertThat(log.of(request.name()))
                .filteredOn(line -> line.says("A request failed"))
                .singleElement()
                .satisfies(line -> assertIsOf(bidder, line));
    }

    @Test
    void aRefusedRequestSaysItWhereTheRefusalIsWrittenDown() {
        var vendor = world.registeredVendor(world.authority());
        var stranger = world.registeredVendor(world.authority()).people();
        var hidden = named(stranger.request());
        var wrongRole = named(stranger.command(Map.of("until", "2099-06-30")).header("If-Match", "\"0\""));

        hidden.specification().get("/api/v1/vendors/" + vendor.id()).then().statusCode(404);
        wrongRole
                .specification()
                .post("/api/v1/vendors/" + vendor.id() + "/qualification")
                .then()
                .statusCode(403);

        for (var request : List.of(hidden, wrongRole)) {
            assertThat(log.of(request.name()))
                    .filteredOn(line -> line.says("insert into audit_record"))
                    .singleElement()
                    .satisfies(line -> assertIsOf(stranger, line));
        }
    }

    @Test
    void noLineShowsTheIdsOfAnotherRequestWhoseThreadItUses() throws Exception {
        var officer = world.authority().person(Role.PROCUREMENT_OFFICER);
        var another = world.authority().person(Role.PROCUREMENT_OFFICER);
        var withoutOrganisation = world.stranger();
        Map<String, Set<String>> ids = new ConcurrentHashMap<>();
        var threads = Executors.newFixedThreadPool(4);
        try {
            var rounds = new ArrayList<Future<?>>();
            for (var round = 0; round < ROUNDS; round++) {
                for (var person : List.of(officer, another, withoutOrganisation)) {
                    rounds.add(threads.submit(() -> ask(person, ids)));
                }
                rounds.add(threads.submit(() -> askAsNobody(ids)));
            }
            for (var round : rounds) {
                round.get();
            }
        } finally {
            threads.shutdownNow();
        }

        var lines = log.lines();
        assertThat(lines)
                .filteredOn(line -> ids.containsKey(line.request()))
                .allSatisfy(line -> assertThat(Objects.requireNonNull(ids.get(line.request())))
                        .contains(line.person(), line.organisation()));
        assertThat(lines)
                .filteredOn(line -> line.request().isEmpty())
                .allSatisfy(
                        line -> assertThat(line.person() + line.organisation()).isEmpty());
        assertThat(lines.stream()
                        .filter(line -> line.says("from vendor"))
                        .collect(Collectors.groupingBy(
                                LogLine::thread, Collectors.mapping(LogLine::person, Collectors.toSet())))
                        .values())
                .as("a thread that served several people")
                .anySatisfy(people -> assertThat(people).hasSizeGreaterThan(1));
    }

    @Test
    void noLineHoldsWhatABidSaysOrWhoSomebodyIs() {
        var tender = journey.publishedTender();
        var first = journey.submittedBid(tender, tender.setting().first(), PRICE);
        var second = journey.preparedBid(tender, tender.setting().second(), PRICE);
        var bidder = first.vendor().people();
        var etag = bidder.get(first.path()).header("ETag");
        bidder.command(TenderJourney.offer(PRICE))
                .header("If-Match", etag)
                .put(first.path())
                .then()
                .statusCode(200);
        bidder.command(TenderJourney.offer(PRICE))
                .header("If-Match", etag)
                .put(first.path())
                .then()
                .statusCode(412);
        bidder.move(first.path(), "/submission", Map.of()).then().statusCode(200);
        refuseShapes(second, tender.path() + "/bids");
        damage(second);
        second.vendor().people().get(second.path()).then().statusCode(500);
        journey.passDeadline(tender);
        journey.open(tender);
        tender.authority()
                .person(Role.PROCUREMENT_OFFICER)
                .get(first.path())
                .then()
                .statusCode(200);
        mails.drain();

        var lines = log.lines();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.says("A request failed")).isTrue());
        assertThat(lines).anySatisfy(line -> assertThat(line.says("update bid")).isTrue());
        assertThat(lines)
                .extracting(LogLine::text)
                .noneMatch(text -> text.contains("812345"))
                .noneMatch(text -> text.contains("secret way"))
                .noneMatch(text -> text.contains("Nordlicht"))
                .noneMatch(text -> text.contains("@example.org"))
                .noneMatch(text -> text.contains(bidder.subject()))
                .noneMatch(text -> text.contains(bidder.token()));
    }

    @Test
    void noLineHoldsAnAddressThatCannotBeReached() {
        var authority = world.authority().id();
        var subject = "person-" + UUID.randomUUID();
        var person = members.know(subject, "Unreachable Person", "unreachable at " + subject);
        var notice = new Notice(
                "vendor-test",
                authority,
                Set.of(Recipients.one(person)),
                new Reference("vendor", UUID.randomUUID()),
                "/vendors",
                "vendor:review_waits",
                Map.of("number", "VEN-2026-000777"));
        QuarkusTransaction.requiringNew().run(() -> notices.send(notice));

        mails.drain();

        assertThat(notices.proof(notice.about()))
                .singleElement()
                .satisfies(proof -> assertThat(proof.sentAt()).isNull());
        assertThat(log.lines())
                .extracting(LogLine::text)
                .anyMatch(text -> text.contains("notice_mail"))
                .noneMatch(text -> text.contains("nreachable"))
                .noneMatch(text -> text.contains(subject));
    }

    /** What cannot be read or understood is where a library likes to repeat it. */
    private static void refuseShapes(TenderJourney.SubmittedBid bid, String drafts) {
        var bidder = bid.vendor().people();
        var broken =
                "{\"price\":{\"amount\":\"" + PRICE + "\",\"currency\":\"EUR\"},\"technicalOffer\":\"Our secret way";
        var unknown = Map.of("price", PRICE, "ourPrice", "secret way " + PRICE);
        for (var body : List.of(broken, unknown)) {
            bidder.command(body).post(drafts).then().statusCode(400);
        }
        bidder.command(TenderJourney.offer("-" + PRICE))
                .header("If-Match", bidder.get(bid.path()).header("ETag"))
                .put(bid.path())
                .then()
                .statusCode(400);
        bidder.post(drafts, TenderJourney.offer(PRICE)).then().statusCode(409);
    }

    private void ask(TestPerson person, Map<String, Set<String>> ids) {
        var request = named(person.request());
        var organisation = Objects.toString(person.organisation(), "");
        ids.put(request.name(), new HashSet<>(List.of("", person.id().toString(), organisation)));
        request.specification().get("/api/v1/vendors").then().statusCode(200);
    }

    private static void askAsNobody(Map<String, Set<String>> ids) {
        var request = named(given().accept(ContentType.JSON));
        ids.put(request.name(), Set.of(""));
        request.specification().get("/api/v1/vendors").then().statusCode(401);
    }

    private record Named(String name, RequestSpecification specification) {}

    private static Named named(RequestSpecification specification) {
        var name = UUID.randomUUID().toString();
        return new Named(name, specification.header(RequestIds.HEADER, name));
    }

    private static void assertIsOf(TestPerson person, LogLine line) {
        assertThat(line.person()).isEqualTo(person.id().toString());
        assertThat(line.organisation()).isEqualTo(Objects.toString(person.organisation(), ""));
    }

    /** As a fault of the disk would: what was sealed can no longer be read. */
    private void damage(TenderJourney.SubmittedBid bid) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("update bid set content = decode('00', 'hex') where id = :id")
                        .setParameter("id", bid.id())
                        .executeUpdate());
    }
}
