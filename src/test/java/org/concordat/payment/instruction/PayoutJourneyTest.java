package org.concordat.payment.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.concordat.ledger.LineFilter;
import org.concordat.payment.Statements;
import org.concordat.platform.Actor;
import org.concordat.platform.PageRequest;
import org.concordat.workflow.RowTokenCheck;
import org.concordat.workflow.Worklist;
import org.junit.jupiter.api.Test;

/** From a certificate to the bank and back. */
@QuarkusTest
class PayoutJourneyTest {
    @Inject
    PayingWorld paying;

    @Inject
    Statements statements;

    @Inject
    Worklist worklist;

    @Inject
    RowTokenCheck check;

    @Inject
    Clock clock;

    @Test
    void aRejectedTransferIsSentAgainAloneAndEverythingIsSettledAndPosted() {
        var setting = paying.readyToPay();
        var officer = setting.officer();
        var good = paying.approved(setting, setting.first(), "420.00");
        var bad = paying.approved(setting, setting.second(), "266.67");
        var file = paying.sent(setting);
        var rejected = List.of(officer.get(bad).<String>path("number"));
        officer.get(file).then().body("transfers", equalTo(2)).body("total.amount", equalTo("686.67"));

        PayingWorld.answer(officer, paying.statusOf(setting, file, rejected))
                .then()
                .statusCode(201)
                .body("kind", equalTo("STATUS_REPORT"))
                .body("rejected", equalTo(1))
                .body("confirmed", equalTo(1));
        PayingWorld.answer(officer, paying.debitsOf(setting, file, rejected))
                .then()
                .statusCode(201)
                .body("settled", equalTo(1));

        officer.get(good).then().body("status", equalTo("SETTLED"));
        officer.get(bad).then().body("status", equalTo("REJECTED")).body("reason", equalTo("AC04"));
        certificate(setting, setting.first().id().toString(), "SETTLED", "0.00");
        certificate(setting, setting.second().id().toString(), "ISSUED", "266.67");

        var again = paying.approved(setting, setting.second(), "266.67");
        var second = paying.sent(setting);
        officer.get(second).then().body("transfers", equalTo(1));
        PayingWorld.answer(officer, paying.debitsOf(setting, second, List.of()))
                .then()
                .body("settled", equalTo(1));

        officer.get(again).then().body("status", equalTo("SETTLED"));
        certificate(setting, setting.second().id().toString(), "SETTLED", "0.00");
        var paid = statements
                .entries(setting.promise().agreement(), LineFilter.ALL, new PageRequest(200, null), Actor.system())
                .items()
                .stream()
                .filter(line -> line.text().startsWith("Payment "))
                .toList();
        assertThat(paid).hasSize(4);
        check.run(clock.instant());
        officer.get("/api/v1/agreements/" + setting.promise().agreement() + "/statement")
                .then()
                .body("total.paid.amount", equalTo("686.67"))
                .body("total.outstanding.amount", equalTo("0.00"));
    }

    private void certificate(PayingWorld.Setting setting, String id, String status, String outstanding) {
        setting.officer()
                .get("/api/v1/certificates/" + id)
                .then()
                .body("status", equalTo(status))
                .body("outstanding.amount", equalTo(outstanding))
                .body("instructed.amount", equalTo("0.00"));
    }

    @Test
    void theSameAnswerASecondTimeChangesNothingAndSaysSo() {
        var setting = paying.readyToPay();
        var instruction = paying.approved(setting, setting.first(), "100.00");
        var file = paying.sent(setting);
        var debits = paying.debitsOf(setting, file, List.of());
        PayingWorld.answer(setting.officer(), debits)
                .then()
                .body("repeated", equalTo(false))
                .body("settled", equalTo(1));

        PayingWorld.answer(setting.officer(), debits)
                .then()
                .statusCode(201)
                .body("repeated", equalTo(true))
                .body("settled", equalTo(1));

        setting.officer()
                .get("/api/v1/certificates/" + setting.first().id())
                .then()
                .body("payments", hasSize(1))
                .body("paid.amount", equalTo("100.00"));
        setting.officer().get(instruction).then().body("status", equalTo("SETTLED"));
    }

    @Test
    void aMovementThatIsReportedInAnotherFileIsKnown() {
        var setting = paying.readyToPay();
        paying.approved(setting, setting.first(), "100.00");
        var file = paying.sent(setting);
        var debits = paying.debitsOf(setting, file, List.of());
        PayingWorld.answer(setting.officer(), debits).then().body("settled", equalTo(1));
        var reformatted = (new String(debits, java.nio.charset.StandardCharsets.UTF_8) + "\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        PayingWorld.answer(setting.officer(), reformatted)
                .then()
                .statusCode(201)
                .body("repeated", equalTo(false))
                .body("settled", equalTo(0))
                .body("known", equalTo(1));

        setting.officer()
                .get("/api/v1/certificates/" + setting.first().id())
                .then()
                .body("payments", hasSize(1));
    }

    @Test
    void whatFitsNoPaymentIsListedForAPersonAndMovesNothing() {
        var setting = paying.readyToPay();
        var other = paying.readyToPay();
        var instruction = paying.approved(setting, setting.first(), "100.00");
        var file = paying.sent(setting);
        var debits = paying.debitsOf(setting, file, List.of());
        var report = paying.statusOf(setting, file, List.of());

        PayingWorld.answer(other.officer(), debits).then().body("unmatched", equalTo(1));
        PayingWorld.answer(other.officer(), report).then().body("unmatched", equalTo(1));

        other.officer()
                .get("/api/v1/bank-answers/unmatched")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.outcome", everyItem(equalTo("UNMATCHED")))
                .body("items.reason", hasItem("unknown-reference"))
                .body("items.reason", hasItem("unknown-file"));
        setting.officer().get("/api/v1/bank-answers/unmatched").then().body("items", hasSize(0));
        setting.officer().get(instruction).then().body("status", equalTo("SENT"));
    }

    @Test
    void theWorklistSaysWhoActsNext() {
        var setting = paying.readyToPay();
        var instruction = paying.prepared(setting, setting.first(), "100.00");
        var id = java.util.UUID.fromString(setting.officer().get(instruction).path("id"));
        assertThat(worklist.waitingAt(id)).extracting(item -> item.title()).containsExactly("Approve the payment");

        setting.another().move(instruction, "/approvals", Map.of()).then().statusCode(200);
        assertThat(worklist.waitingAt(id))
                .extracting(item -> item.title())
                .containsExactly("Send the payment to the bank");

        paying.sent(setting);
        assertThat(worklist.waitingAt(id))
                .extracting(item -> item.title())
                .containsExactly("Bring the answer of the bank");
    }
}
