package org.concordat.payment.statement.page;

import static org.concordat.agreement.SampleClause.painGain;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.payment.statement.SharingJourney;
import org.concordat.payment.statement.SharingJourney.SharedAgreement;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharingPagesTest {
    @Inject
    SharingJourney journey;

    @Inject
    World world;

    private static String sharing(SharedAgreement shared) {
        return "/statements/" + shared.agreement().id() + "/sharing";
    }

    private static String page(String statement) {
        return statement.substring("/api/v1".length());
    }

    private static Map<String, String> year(SharedAgreement shared) {
        return Map.of("from", shared.year() + "-01-01", "to", shared.year() + "-12-31", "event", "");
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        var all = new java.util.HashMap<>(fields);
        for (var index = 0; index < more.length; index += 2) {
            all.put(more[index], more[index + 1]);
        }
        return all;
    }

    @Test
    void aFactIsReportedStatedCheckedAndIssued() {
        var shared = journey.signed(painGain());
        var deliverer = new PageVisitor(shared.deliverer());
        var finance = new PageVisitor(shared.finance());
        var form = deliverer.open(sharing(shared));
        form.then()
                .statusCode(200)
                .body(allOf(containsString("Difference to the target cost"), containsString("actual cost")));

        deliverer
                .send(
                        form,
                        sharing(shared) + "/measurements",
                        with(year(shared), "name", "actual-cost", "value", "900000.00"))
                .then()
                .statusCode(303);
        var check = finance.open(sharing(shared)
                + "/preview?clause=PAIN-GAIN&from=%d-01-01&to=%d-12-31&event=".formatted(shared.year(), shared.year()));
        check.then()
                .statusCode(200)
                .body(allOf(containsString("-44,000.00"), containsString("actual-cost, revision 1")));
        var issued = finance.send(check, sharing(shared) + "/statements", with(year(shared), "clause", "PAIN-GAIN"));

        issued.then().statusCode(303);
        finance.open(java.net.URI.create(issued.header("Location")).getPath())
                .then()
                .statusCode(200)
                .body(allOf(containsString("Answer the statement"), containsString("Variance")));
        finance.open("/sharing-statements?status=ISSUED").then().statusCode(200).body(containsString("STM-"));
    }

    @Test
    void aStatementThatCannotBeMadeSaysWhy() {
        var shared = journey.signed(painGain());
        var finance = new PageVisitor(shared.finance());

        finance.open(sharing(shared)
                        + "/preview?clause=PAIN-GAIN&from=%d-01-01&to=%d-12-31&event="
                                .formatted(shared.year(), shared.year()))
                .then()
                .statusCode(409)
                .body(containsString("is not on record: actual-cost"));
        finance.open(sharing(shared) + "/preview?clause=PAIN-GAIN&from=nonsense&to=&event=")
                .then()
                .statusCode(400);
    }

    @Test
    void aLineIsDisputedWithReasonsAndDecidedByAnother() {
        var shared = journey.signed(painGain());
        shared.report("actual-cost", "900000.00");
        var statement = page(shared.issued("PAIN-GAIN"));
        var deliverer = new PageVisitor(shared.deliverer());
        var approver = new PageVisitor(shared.approver());
        var form = deliverer.open(statement);
        form.then().statusCode(200).body(containsString("Reasons to dispute line 1"));

        deliverer
                .send(form, statement + "/answer", Map.of("reason", "Two <b>invoices</b> are not ours."))
                .then()
                .statusCode(303);
        var decision = approver.open(statement);
        decision.then()
                .statusCode(200)
                .body(containsString("Two &lt;b&gt;invoices&lt;/b&gt; are not ours."))
                .body(containsString("The line stands and is posted"));
        approver.send(
                        decision,
                        statement + "/decisions",
                        Map.of("line", "0", "outcome", "UPHELD", "reason", "They were checked."))
                .then()
                .statusCode(303);

        approver.open(statement)
                .then()
                .body(allOf(containsString("Settled"), containsString("They were checked.")))
                .body(not(containsString("The line stands and is posted")));
    }

    @Test
    void aSettledStatementIsRestatedFromItsPage() {
        var shared = journey.signed(painGain());
        shared.report("actual-cost", "900000.00");
        var address = shared.issued("PAIN-GAIN");
        shared.answer(address).then().statusCode(200);
        shared.report("actual-cost", "890000.00");
        var finance = new PageVisitor(shared.finance());
        var form = finance.open(page(address));

        var restated =
                finance.send(form, page(address) + "/restatement", Map.of("reason", "The final accounts are in."));

        restated.then().statusCode(303);
        finance.open(java.net.URI.create(restated.header("Location")).getPath())
                .then()
                .statusCode(200)
                .body(allOf(containsString("Before the restatement"), containsString("2,000.00")));
    }

    @Test
    void anotherVendorFindsNoPage() {
        var shared = journey.signed(painGain());
        shared.report("actual-cost", "900000.00");
        var statement = page(shared.issued("PAIN-GAIN"));
        var other = new PageVisitor(
                world.person(world.qualifiedVendor(world.authority()).organisation(), Role.DELIVERY_MANAGER));

        other.open(statement).then().statusCode(404);
        other.open(sharing(shared)).then().statusCode(404);
        other.open(statement + "/history").then().statusCode(404);
    }
}
