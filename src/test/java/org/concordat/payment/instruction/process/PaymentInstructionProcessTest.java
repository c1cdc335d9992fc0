package org.concordat.payment.instruction.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.notice.OutboxWorker;
import org.concordat.payment.instruction.PayingWorld;
import org.concordat.workflow.RowTokenCheck;
import org.concordat.workflow.TimeTravel;
import org.concordat.workflow.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class PaymentInstructionProcessTest {
    private static final String SILENT = "Subject: The bank has not answered";

    @Inject
    PayingWorld paying;

    @Inject
    TimeTravel time;

    @Inject
    OutboxWorker worker;

    @Inject
    Worklist worklist;

    @Inject
    RowTokenCheck check;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    GreenMail mail;
    PayingWorld.Setting setting;

    @BeforeEach
    void everythingIsReadyToPay() {
        setting = paying.readyToPay();
    }

    @Test
    void theOfficersAreRemindedWhereTheBankIsSilent() {
        var instruction = paying.approved(setting, setting.first(), "20.00");
        paying.sent(setting);
        var due = Instant.parse(setting.officer().get(instruction).path("resultDueAt"));

        time.moveTo(due.minusSeconds(1));
        worker.drain();
        assertThat(reminders()).isZero();
        time.advance(Duration.ofSeconds(2));
        worker.drain();

        assertThat(reminders()).isOne();
    }

    @Test
    void nobodyIsRemindedOfWhatIsAnswered() {
        var instruction = paying.approved(setting, setting.first(), "20.00");
        var file = paying.sent(setting);
        PayingWorld.answer(setting.officer(), paying.debitsOf(setting, file, List.of()))
                .then()
                .statusCode(201);
        var due = Instant.parse(setting.officer().get(instruction).path("resultDueAt"));

        time.moveTo(due.plusSeconds(1));
        worker.drain();

        assertThat(reminders()).isZero();
    }

    @Test
    void rowAndProcessAgreeAtEveryStep() {
        var instruction = paying.prepared(setting, setting.first(), "20.00");
        agree(instruction);
        setting.another().move(instruction, "/approvals", Map.of()).then().statusCode(200);
        agree(instruction);
        paying.sent(setting);
        agree(instruction);
        var ended = paying.prepared(setting, setting.second(), "20.00");
        setting.officer()
                .move(ended, "/cancellation", Map.of("reason", "Wrong amount"))
                .then()
                .statusCode(200);
        agree(ended);
        assertThat(worklist.waitingAt(id(ended))).isEmpty();
    }

    private void agree(String instruction) {
        check.run(clock.instant());
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entityManager
                                .createNativeQuery("select what from process_mismatch where business_key = :thing")
                                .setParameter("thing", id(instruction))
                                .getResultList()))
                .isEmpty();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private long reminders() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(text -> text.contains("To: " + setting.officer().subject() + "@"))
                .filter(text -> text.contains(SILENT))
                .count();
    }
}
