package org.concordat.procurement;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.workflow.TimeTravel;

/**
 * Takes a tender through the API as far as a test needs it: {@code publishedTender}, {@code submittedBid}, {@code opened},
 * {@code evaluated}, {@code awarded}. Each answer carries the ids and people of all steps before.
 */
@ApplicationScoped
public class TenderJourney {
    public static final String TENDERS = "/api/v1/tenders";
    public static final String REASON = "The budget for permits was cut.";

    private final World world;
    private final Clock clock;
    private final TimeTravel time;

    TenderJourney(World world, Clock clock, TimeTravel time) {
        this.world = world;
        this.clock = clock;
        this.time = time;
    }

    /** An authority and two vendors that it has qualified. */
    public record Setting(Authority authority, World.TestVendor first, World.TestVendor second) {}

    /** A published tender with its two named evaluators. */
    public record PublishedTender(
            Setting setting, UUID project, UUID id, Instant deadline, List<TestPerson> evaluators) {
        public String path() {
            return TENDERS + "/" + id;
        }

        public Authority authority() {
            return setting.authority();
        }
    }

    public record SubmittedBid(UUID id, World.TestVendor vendor, String price) {
        public String path() {
            return "/api/v1/bids/" + id;
        }
    }

    /** A tender whose two bids are open; the better one is the first vendor's. */
    public record OpenedTender(PublishedTender tender, SubmittedBid better, SubmittedBid other) {
        public String path() {
            return tender.path();
        }
    }

    /** An awarded tender; {@code winner} is the first vendor of the setting. */
    public record AwardedTender(OpenedTender opened, Instant standstillEndsAt) {
        public PublishedTender tender() {
            return opened.tender();
        }

        public World.TestVendor winner() {
            return opened.better().vendor();
        }

        public World.TestVendor loser() {
            return opened.other().vendor();
        }
    }

    public Setting setting() {
        var authority = world.authority();
        return new Setting(authority, world.qualifiedVendor(authority), world.qualifiedVendor(authority));
    }

    /** A project that has passed its gates up to the approval to tender. */
    public UUID approvedProject(Authority authority) {
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        var plan = Map.of(
                "title", "Digital permits",
                "purpose", "Building permits are decided in days, not in months.",
                "engagementType", "TECHNOLOGY_PROVISION",
                "budget", euros("1250000.00"));
        var path = officer.post("/api/v1/projects", plan)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        for (var gate : List.of("G1", "G2", "G3")) {
            officer.move(path, "/gates", Map.of("gate", gate, "evidence", "Concept note"))
                    .then()
                    .statusCode(200);
            authority
                    .person(Role.APPROVER)
                    .move(path, "/gate-decisions", Map.of("decision", "APPROVE"))
                    .then()
                    .statusCode(200);
        }
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    public Map<String, Object> draft(UUID project, Instant deadline, List<TestPerson> evaluators) {
        var draft = new HashMap<String, Object>();
        draft.put("project", project.toString());
        draft.put("title", "Permit platform");
        draft.put("description", "Build, run and hand over a platform for building permits.");
        draft.put("estimate", euros("1000000.00"));
        draft.put("criteria", criteria("40", "20", "40"));
        draft.put("deadline", deadline.toString());
        draft.put(
                "evaluators",
                evaluators.stream().map(person -> person.id().toString()).toList());
        return draft;
    }

    public static List<Map<String, Object>> criteria(String method, String team, String price) {
        return List.of(
                Map.of("code", "METHOD", "title", "Method", "kind", "QUALITY", "weight", new BigDecimal(method)),
                Map.of("code", "TEAM", "title", "Team", "kind", "QUALITY", "weight", new BigDecimal(team)),
                Map.of("code", "PRICE", "title", "Price", "kind", "PRICE", "weight", new BigDecimal(price)));
    }

    public PublishedTender publishedTender() {
        return publishedTender(setting());
    }

    public PublishedTender publishedTender(Setting setting) {
        return publishedTender(setting, approvedProject(setting.authority()));
    }

    public PublishedTender publishedTender(Setting setting, UUID project) {
        var tender = draftedTender(setting, project);
        setting.authority()
                .person(Role.PROCUREMENT_OFFICER)
                .move(tender.path(), "/publication", Map.of())
                .then()
                .statusCode(200);
        return tender;
    }

    /** As a published one, before that. */
    public PublishedTender draftedTender(Setting setting, UUID project) {
        var authority = setting.authority();
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        var evaluators = List.of(authority.another(Role.EVALUATOR), authority.another(Role.EVALUATOR));
        var deadline = clock.instant().plus(16, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var id = officer.post(TENDERS, draft(project, deadline, evaluators))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new PublishedTender(setting, project, UUID.fromString(id.toString()), deadline, evaluators);
    }

    public SubmittedBid preparedBid(PublishedTender tender, World.TestVendor vendor, String price) {
        var id = vendor.people()
                .post(tender.path() + "/bids", offer(price))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new SubmittedBid(UUID.fromString(id.toString()), vendor, price);
    }

    public SubmittedBid submittedBid(PublishedTender tender, World.TestVendor vendor, String price) {
        var bid = preparedBid(tender, vendor, price);
        vendor.people().move(bid.path(), "/submission", Map.of()).then().statusCode(200);
        return bid;
    }

    public static Map<String, Object> offer(String price) {
        return Map.of("price", euros(price), "technicalOffer", "Our secret way to build it for " + price);
    }

    public static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** The officer ends it; asks nothing about the answer. */
    public Response cancel(PublishedTender tender) {
        return tender.authority()
                .person(Role.PROCUREMENT_OFFICER)
                .move(tender.path(), "/cancellation", Map.of("reason", REASON));
    }

    /** Time comes to the deadline of the tender, and the process closes the bidding. */
    public void passDeadline(PublishedTender tender) {
        travelTo(tender.deadline());
    }

    public void travelTo(Instant at) {
        time.moveTo(at);
    }

    /** Two custodians open what was submitted. */
    public void open(PublishedTender tender) {
        for (var turn = 0; turn < 2; turn++) {
            tender.authority()
                    .another(Role.OPENING_CUSTODIAN)
                    .move(tender.path(), "/opening-acts", Map.of())
                    .then()
                    .statusCode(200);
        }
    }

    public OpenedTender opened() {
        return opened(publishedTender());
    }

    public OpenedTender opened(PublishedTender tender) {
        var better = submittedBid(tender, tender.setting().first(), "800000.00");
        var other = submittedBid(tender, tender.setting().second(), "900000.00");
        passDeadline(tender);
        open(tender);
        return new OpenedTender(tender, better, other);
    }

    /** One score for each bid and quality criterion. */
    public static Map<String, Object> scores(OpenedTender opened, int better, int other) {
        var scores = new ArrayList<Map<String, Object>>();
        for (var criterion : List.of("METHOD", "TEAM")) {
            scores.add(score(opened.better(), criterion, better));
            scores.add(score(opened.other(), criterion, other));
        }
        return Map.of("scores", scores);
    }

    private static Map<String, Object> score(SubmittedBid bid, String criterion, int points) {
        return Map.of(
                "bid",
                bid.id().toString(),
                "criterion",
                criterion,
                "points",
                points,
                "reason",
                "Shown on pages 4 to 9 of the offer");
    }

    public void declareNoConflict(OpenedTender opened, TestPerson evaluator) {
        evaluator
                .move(opened.path(), "/conflict-declarations", Map.of("conflict", false))
                .then()
                .statusCode(200);
    }

    public OpenedTender scored() {
        return scored(opened());
    }

    public OpenedTender scored(OpenedTender opened) {
        for (var evaluator : opened.tender().evaluators()) {
            declareNoConflict(opened, evaluator);
            evaluator
                    .move(opened.path(), "/scores", scores(opened, 90, 70))
                    .then()
                    .statusCode(200);
        }
        return opened;
    }

    public OpenedTender evaluated() {
        return evaluated(opened());
    }

    public OpenedTender evaluated(OpenedTender opened) {
        scored(opened);
        var evaluators = opened.tender().evaluators();
        evaluators
                .get(0)
                .move(opened.path(), "/consensus", scores(opened, 90, 70))
                .then()
                .statusCode(200);
        evaluators
                .get(1)
                .move(opened.path(), "/consensus-confirmation", Map.of())
                .then()
                .statusCode(200);
        return opened;
    }

    public AwardedTender awarded() {
        return awarded(evaluated());
    }

    public AwardedTender awarded(OpenedTender opened) {
        var approver = opened.tender().authority().person(Role.APPROVER);
        approver.move(opened.path(), "/award-decision", Map.of("outcome", "AWARDED"))
                .then()
                .statusCode(200);
        tellBidders();
        var endsAt = approver.get(opened.path() + "/award")
                .then()
                .statusCode(200)
                .extract()
                .path("standstillEndsAt");
        return new AwardedTender(opened, Instant.parse(endsAt.toString()));
    }

    /** The process writes the notices and the mail leaves: the standstill begins. */
    public void tellBidders() {
        time.advance(Duration.ofSeconds(1));
    }

    /** The last day of the standstill ends: the contract may be signed. */
    public AwardedTender afterStandstill() {
        var awarded = awarded();
        travelTo(awarded.standstillEndsAt());
        return awarded;
    }
}
