package org.concordat.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.payment.bank.PaymentStatus.ACCP;
import static org.concordat.payment.bank.PaymentStatus.ACSC;
import static org.concordat.payment.bank.PaymentStatus.PART;
import static org.concordat.payment.bank.PaymentStatus.PDNG;
import static org.concordat.payment.bank.PaymentStatus.RJCT;
import static org.concordat.payment.bank.Samples.NOW;
import static org.concordat.payment.bank.Samples.assertRefused;
import static org.concordat.payment.bank.Samples.assertValid;
import static org.concordat.payment.bank.Samples.bytes;
import static org.concordat.payment.bank.Samples.fileOf;
import static org.concordat.payment.bank.Samples.text;
import static org.concordat.payment.bank.Samples.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.sharing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class PaymentStatusReportTest {
    private static final String SCHEMA = "pain.002.001.10.xsd";

    private final BankAnswers bank = new BankAnswers();

    @Test
    void aSettledFileAnswersEachTransfer() throws Exception {
        var written = bank.settled(fileOf(2), "ANSWER-1", NOW);

        assertValid(written, SCHEMA);
        assertThat(PaymentStatusReport.read(written))
                .isEqualTo(report(ACSC, null, answer("E2E-1", ACSC, null), answer("E2E-2", ACSC, null)));
    }

    @Test
    void someTransfersMayBeRejectedWithTheirReason() throws Exception {
        var written = bank.settledExcept(fileOf(3), Map.of("E2E-2", "AC04"), "ANSWER-1", NOW);

        assertValid(written, SCHEMA);
        var read = PaymentStatusReport.read(written);
        assertThat(read.groupStatus()).isEqualTo(PART);
        assertThat(read.answerTo("E2E-2")).contains(answer("E2E-2", RJCT, "AC04"));
        assertThat(read.answerTo("E2E-3")).contains(answer("E2E-3", ACSC, null));
        assertThat(read.answerTo("E2E-4")).isEmpty();
    }

    @Test
    void aFileWithEveryTransferRejectedIsRejected() {
        var all = fileOf(2).transfers().stream().collect(Collectors.toMap(CreditTransfer::endToEndId, each -> "AM04"));

        assertThat(PaymentStatusReport.read(bank.settledExcept(fileOf(2), all, "ANSWER-1", NOW))
                        .groupStatus())
                .isEqualTo(RJCT);
    }

    @Test
    void aRejectedFileAnswersForAllItsTransfers() throws Exception {
        var written = bank.rejected(fileOf(2), "the bank's own reason", "ANSWER-1", NOW);

        assertValid(written, SCHEMA);
        var read = PaymentStatusReport.read(written);
        assertThat(read).isEqualTo(report(RJCT, "the bank's own reason"));
        assertThat(read.answerTo("E2E-2")).contains(answer("E2E-2", RJCT, "the bank's own reason"));
    }

    @Test
    void onlyTransfersOfTheFileCanBeRejected() {
        assertRefused(
                "bank-answer-reference", () -> bank.settledExcept(fileOf(1), Map.of("E2E-2", "AC04"), "ANSWER-1", NOW));
    }

    @Test
    void everyStatusComesBackAsItWas() {
        for (var status : PaymentStatus.values()) {
            var report = report(null, null, answer("E1", status, status == RJCT ? "AC01" : null));

            assertThat(PaymentStatusReport.read(bank.write(report))).isEqualTo(report);
        }
        assertThat(Stream.of(PaymentStatus.values()).filter(PaymentStatus::isSettled))
                .containsExactlyInAnyOrder(ACSC, PaymentStatus.ACCC);
        assertThat(Stream.of(PaymentStatus.values()).filter(PaymentStatus::isRefused))
                .containsExactlyInAnyOrder(RJCT, PaymentStatus.CANC);
    }

    @Test
    void reportsComeBackAsTheyWere() {
        Cases.run("status reports", 500, random -> {
            var report = random(random);

            assertThat(PaymentStatusReport.read(bank.write(report))).isEqualTo(report);
        });
    }

    private static PaymentStatusReport random(Random random) {
        var statuses = List.of(ACCP, ACSC, PDNG, RJCT, PaymentStatus.ACSP);
        var answers = new ArrayList<PaymentAnswer>();
        for (var number = 1 + random.nextInt(30); number > 0; number--) {
            var status = statuses.get(random.nextInt(statuses.size()));
            answers.add(answer("E" + number, status, random.nextBoolean() ? null : "AC0" + random.nextInt(10)));
        }
        return new PaymentStatusReport(
                "A" + random.nextInt(1_000),
                NOW.plusSeconds(random.nextInt()),
                "M" + random.nextInt(1_000),
                random.nextBoolean() ? null : PART,
                random.nextBoolean() ? null : "own reason",
                answers);
    }

    @Test
    void aThousandAnswersComeBackAsTheyWere() throws Exception {
        var written = bank.settled(fileOf(1_000), "ANSWER-1", NOW);

        assertValid(written, SCHEMA);
        assertThat(PaymentStatusReport.read(written).answers()).hasSize(1_000);
    }

    @Test
    void theStatusOfTheBlockGoesBeforeThatOfTheFile() {
        var written = bank.write(report(ACCP, null, answer("E1", PDNG, null)));
        var block = "<OrgnlPmtInfId>MSG-1</OrgnlPmtInfId>";

        var read = PaymentStatusReport.read(with(written, block, block + "<PmtInfSts>PART</PmtInfSts>"));

        assertThat(read.groupStatus()).isEqualTo(PART);
        assertThat(read.answerTo("E2")).isEmpty();
    }

    @Test
    void aTransferWithoutStatusHasThatOfTheWhole() {
        var written = bank.write(report(ACCP, null, answer("E1", PDNG, null)));

        assertThat(PaymentStatusReport.read(with(written, "<TxSts>PDNG</TxSts>", ""))
                        .answers())
                .containsExactly(answer("E1", ACCP, null));
    }

    @Test
    void contradictionsAreRefused() {
        assertRefused("bank-file-contradictory", () -> report(RJCT, null, answer("E1", ACSC, null)));
        assertRefused(
                "bank-file-reference-repeated",
                () -> report(PART, null, answer("E1", ACSC, null), answer("E1", RJCT, null)));
        assertRefused("bank-file-incomplete", () -> report(null, null));
        assertRefused("bank-reason", () -> answer("E1", RJCT, " "));
        assertRefused("bank-reason", () -> answer("E1", RJCT, "x".repeat(36)));
    }

    @Test
    void aBankNeverNamesMoreTransfersThanThereAre() {
        var written = bank.settledExcept(fileOf(3), Map.of("E2E-2", "AC04"), "ANSWER-1", NOW);
        var counted = "<NbOfTxsPerSts><DtldNbOfTxs>%s</DtldNbOfTxs><DtldSts>ACSC</DtldSts></NbOfTxsPerSts>";
        var end = "</OrgnlGrpInfAndSts>";

        assertThat(PaymentStatusReport.read(with(written, end, counted.formatted(2) + end))
                        .answers())
                .hasSize(3);
        assertRefused(
                "bank-file-count", () -> PaymentStatusReport.read(with(written, end, counted.formatted(1) + end)));
        assertRefused(
                "bank-file-count", () -> PaymentStatusReport.read(with(written, end, counted.formatted("x") + end)));
        var original = "<OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>";
        assertRefused(
                "bank-file-count",
                () -> PaymentStatusReport.read(with(written, original, original + "<OrgnlNbOfTxs>2</OrgnlNbOfTxs>")));
    }

    @Test
    void anUnknownStatusIsRefusedRatherThanIgnored() {
        var written = bank.settled(fileOf(1), "ANSWER-1", NOW);

        assertRefused("bank-file-status", () -> PaymentStatusReport.read(with(written, ">ACSC<", ">ACSX<")));
    }

    @Test
    void whatIsMissingIsNamed() {
        var written = text(bank.settled(fileOf(1), "ANSWER-1", NOW));

        for (var tag : List.of("MsgId", "CreDtTm", "OrgnlMsgId", "OrgnlEndToEndId")) {
            var without = written.replaceAll("<" + tag + ">[^<]*</" + tag + ">", "");
            assertThat(without).isNotEqualTo(written);
            assertRefused("bank-file-incomplete", () -> PaymentStatusReport.read(bytes(without)));
        }
    }

    @Test
    void manyCountsOfOneStatusTakeNoTime() {
        var counted = "<NbOfTxsPerSts><DtldNbOfTxs>5000</DtldNbOfTxs><DtldSts>ACSC</DtldSts></NbOfTxsPerSts>";
        var many = IntStream.range(0, 50_000).mapToObj(each -> counted).collect(Collectors.joining());
        var written = bank.settled(fileOf(5_000), "ANSWER-1", NOW);
        var end = "</OrgnlGrpInfAndSts>";

        assertThat(PaymentStatusReport.read(with(written, end, many + end)).answers())
                .hasSize(5_000);
    }

    private static PaymentStatusReport report(
            @Nullable PaymentStatus status, @Nullable String reason, PaymentAnswer... answers) {
        return new PaymentStatusReport("ANSWER-1", NOW, "MSG-1", status, reason, List.of(answers));
    }

    private static PaymentAnswer answer(String id, PaymentStatus status, @Nullable String reason) {
        return new PaymentAnswer(id, status, reason);
    }
}
