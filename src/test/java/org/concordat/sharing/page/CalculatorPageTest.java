package org.concordat.sharing.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.sharing.Calculator;
import org.concordat.sharing.FairUse;
import org.concordat.sharing.TooManyCalculations;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalculatorPageTest {
    private static final String PAIN = "/calculator/painGain.bands";
    private static final String SPLIT = "/calculator/allocate.largestRemainder";

    @Inject
    Calculator calculator;

    @Inject
    FairUse fairUse;

    @Inject
    World world;

    @Test
    void everybodyFindsTheRulesInGroups() {
        shown("/", Map.of(), containsString("href=\"/calculator\""));
        shown(
                "/calculator",
                Map.of(),
                allOf(
                        containsString("Splits, sharing and grants"),
                        containsString("Indexation, certificates and interest"),
                        containsString("href=\"/calculator/painGain.bands\">Pain and gain by bands<"),
                        not(containsString(">Other<"))));
    }

    @Test
    void whoIsSignedInFindsItToo() {
        var officer = new PageVisitor(world.authority().person(Role.PROCUREMENT_OFFICER));

        assertThat(PageVisitor.links(officer.open("/"))).contains("/calculator");
        officer.open("/calculator").then().statusCode(200).body(containsString("What-if calculator"));
        officer.open(PAIN).then().statusCode(200);
    }

    @Test
    void everyRuleOpensWithItsExample() {
        for (var offer : calculator.offers()) {
            var answer = open("/calculator/" + offer.mechanism(), Map.of());
            if (!offer.example().isEmpty()) {
                answer.then().statusCode(200).body(containsString("How it was calculated"));
            }
        }
    }

    @Test
    void aRuleShowsFormResultStepsAndChart() {
        shown(
                PAIN,
                Map.of(),
                allOf(
                        containsString("Bands in percent of target"),
                        containsString("name=\"/bandsPctOfTarget/2/contractorShare\""),
                        containsString("name=\"/bandsPctOfTarget/3/contractorShare\""),
                        containsString("Contractor share"),
                        containsString("125,000.00"),
                        containsString("<polyline class=\"app-line--2\""),
                        containsString("Value entered: 9,600,000.00"),
                        containsString("19,200,000.00")));
    }

    @Test
    void theAddressHoldsTheWholeCalculation() {
        var typed = typed();
        typed.put("/actual", "10600000.00");
        typed.put("from", "9000000");
        typed.put("to", "11000000");

        shown(
                PAIN,
                typed,
                allOf(
                        containsString("-475,000.00"),
                        containsString("Value entered: 10,600,000.00"),
                        containsString(
                                "<th scope=\"row\" class=\"govuk-table__header govuk-table__header--numeric\">9,000,000<")));
    }

    private static Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("/target", "10000000.00");
        typed.put("/actual", "9600000.00");
        typed.put("/bandsPctOfTarget/0/from", "0");
        typed.put("/bandsPctOfTarget/0/to", "97.5");
        typed.put("/bandsPctOfTarget/0/contractorShare", "0");
        typed.put("/bandsPctOfTarget/1/from", "97.5");
        typed.put("/bandsPctOfTarget/1/to", "102.5");
        typed.put("/bandsPctOfTarget/1/contractorShare", "0.5");
        typed.put("/bandsPctOfTarget/2/from", "102.5");
        typed.put("/bandsPctOfTarget/2/to", "");
        typed.put("/bandsPctOfTarget/2/contractorShare", "1");
        typed.put("/bandsPctOfTarget/3/from", "");
        return typed;
    }

    @Test
    void aRowIsAddedWithoutAScriptAndNothingIsCalculated() {
        var typed = typed();
        typed.put("/actual", "half typed");
        typed.put("add", "/bandsPctOfTarget");

        shown(
                PAIN,
                typed,
                allOf(
                        containsString("name=\"/bandsPctOfTarget/4/from\""),
                        containsString("value=\"half typed\""),
                        not(containsString("There is a problem")),
                        not(containsString("How it was calculated"))));
    }

    @Test
    void whatCannotBeReadIsToldBesideItsField() {
        var typed = typed();
        typed.put("/actual", "1,5");
        typed.put("/bandsPctOfTarget/1/to", "many");

        open(PAIN, typed)
                .then()
                .statusCode(400)
                .body(allOf(
                        containsString("<title>Error: "),
                        containsString("href=\"#/actual\""),
                        containsString("id=\"/actual-error\""),
                        containsString("href=\"#/bandsPctOfTarget/1/to\""),
                        containsString("To, row 2 is a plain decimal"),
                        containsString("value=\"1,5\"")));
    }

    @Test
    void whatARuleForbidsIsToldAboveTheForm() {
        var typed = typed();
        typed.put("/bandsPctOfTarget/1/from", "98");
        open(PAIN, typed)
                .then()
                .statusCode(400)
                .body(allOf(containsString("there is a gap"), containsString("href=\"#inputs\"")));

        var split = Map.of("/amount", "100.00", "/weights/0/party", "a", "/weights/0/weight", "0", "/minorUnits", "2");
        open(SPLIT, split).then().statusCode(422).body(containsString("weights that sum to zero"));
    }

    @Test
    void aRangeThatCannotBeDrawnIsToldBesideIt() {
        ranged("nonsense", "", 400, "href=\"#from\"");
        ranged("5", "4", 400, "The range ends above its beginning");
        ranged("5", "5", 400, "href=\"#to\"");
        ranged("1e9", "", 400, "href=\"#from\"");
        ranged("-999999999999999999999999999999", "999999999999999999999999999999", 200, "Pain and gain");
        ranged("0", "0.00000000000000000001", 200, "The value that was entered lies outside the range.");
    }

    private static void ranged(String from, String to, int status, String said) {
        var typed = typed();
        typed.put("from", from);
        typed.put("to", to);
        open(PAIN, typed).then().statusCode(status).body(containsString(said));
    }

    @Test
    void pointsWithoutAnAnswerAreSaid() {
        // Before the first rate begins there is none to reckon with
        var late = Map.of(
                "/principal", "1000.00",
                "/dueDate", "2025-03-31",
                "/paidDate", "2025-08-15",
                "/basis", "ACT/365F",
                "/rates/0/from", "2025-04-01",
                "/rates/0/annualRatePct", "10");
        shown("/calculator/interest.simpleRateChange", late, containsString("Principal"));

        var split = new LinkedHashMap<>(Map.of(
                "/amount", "100.00", "/weights/0/party", "authority", "/weights/0/weight", "1", "/minorUnits", "2"));
        split.put("/weights/1/party", "operator");
        split.put("/weights/1/weight", "0");
        shown(SPLIT, split, allOf(containsString("1 of 41 points have no answer"), containsString("No answer: ")));
    }

    @Test
    void unknownRulesAreNotFound() {
        for (var name : new String[] {"split.byMagic", "..%2F..", "%3Cscript%3E", "x".repeat(5000)}) {
            given().urlEncodingEnabled(false)
                    .header("Accept", "text/html")
                    .get("/calculator/" + name)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void scriptsStayText() {
        var typed = typed();
        typed.put("/actual", "\"><script>alert(1)</script>");
        typed.put("from", "'><script>alert(2)</script>");
        open(PAIN, typed).then().statusCode(400).body(allOf(not(containsString("<script>alert"))));

        var split = Map.of(
                "/amount",
                "1.00",
                "/weights/0/party",
                "<script>alert(3)</script>",
                "/weights/0/weight",
                "1",
                "/minorUnits",
                "2");
        shown(SPLIT, split, allOf(not(containsString("<script>alert")), containsString("&lt;script&gt;alert(3)")));
    }

    @Test
    void moreThanAThousandItemsAreRefused() {
        var certificates = Map.of("/certificates", "1\r\n".repeat(1001), "/ratePct", "5", "/limit", "10");
        open("/calculator/retention.accumulate", certificates)
                .then()
                .statusCode(400)
                .body(containsString("at most 1000 items"));
        var few = Map.of("/certificates", "100.00\r\n200.00\r\n", "/ratePct", "5", "/limit", "100");
        shown("/calculator/retention.accumulate", few, containsString("15.00"));
    }

    @Test
    void aFormThatTheServerWouldCutOffIsRefused() {
        var weights = new LinkedHashMap<String, String>();
        for (var row = 0; row < 600; row++) {
            weights.put("/weights/" + row + "/party", "p" + row);
            weights.put("/weights/" + row + "/weight", "1");
        }

        open(SPLIT, weights).then().statusCode(400).body(containsString("at most 1000 fields"));
    }

    @Test
    void oddAddressesAreNeverAFailure() throws IOException {
        var addresses = new String[] {
            "?" + "x".repeat(64_100),
            "?a=%00",
            "?%2Ftarget=%ff",
            "?%2Ftarget=%zz",
            "?%2FbandsPctOfTarget%2F999999999999%2Ffrom=1",
            "?%2FbandsPctOfTarget%2F-1%2Ffrom=1",
            "?%2FbandsPctOfTarget=1",
            "?add=%2Fnothing",
            "?add=",
            "?%2Ftarget=1&%2Ftarget=2",
            "?=",
            "?%2F=1",
            "?%2Ftarget=" + "9".repeat(40_000)
        };
        for (var address : addresses) {
            assertThat(raw(PAIN + address))
                    .as(address.substring(0, Math.min(60, address.length())))
                    .matches("HTTP/1.1 (200|400|414)");
        }
    }

    /** The status of an answer to what no client of ours would send. */
    private static String raw(String address) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, Math.min(12, answer.length()));
        }
    }

    /** The share of the tests' own address is used up as fast as it comes back. */
    @Test
    void whoAsksForTooMuchIsToldWhenToComeBack() throws InterruptedException {
        var drain = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    fairUse.take("127.0.0.1");
                } catch (TooManyCalculations empty) {
                    Thread.onSpinWait();
                }
            }
        });
        drain.start();
        try {
            var page = untilRefused(() -> open(PAIN, Map.of()));
            assertThat(page.asString()).contains("Too many requests from your address");
            assertThat(page.header("Retry-After")).matches("[1-9]\\d*");
            var problem = untilRefused(() ->
                    given().contentType("application/json").body("{}").post("/api/v1/calculations/painGain.bands"));
            assertThat(problem.header("Retry-After"))
                    .isEqualTo(problem.path("retryAfterSeconds").toString());
        } finally {
            drain.interrupt();
            drain.join();
        }
    }

    private static Response untilRefused(Supplier<Response> request) {
        var answer = request.get();
        for (var time = 0; time < 200 && answer.statusCode() != 429; time++) {
            answer = request.get();
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        return answer;
    }

    private static ValidatableResponse shown(String path, Map<String, String> typed, Matcher<String> body) {
        return open(path, typed).then().statusCode(200).body(body);
    }

    private static Response open(String path, Map<String, String> typed) {
        return given().header("Accept", "text/html").queryParams(typed).get(path);
    }
}
