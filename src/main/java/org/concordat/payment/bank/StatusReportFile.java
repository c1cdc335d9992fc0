package org.concordat.payment.bank;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.concordat.payment.bank.BankFile.required;

import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader86;
import com.prowidesoftware.swift.model.mx.dic.NumberOfTransactionsPerStatus5;
import com.prowidesoftware.swift.model.mx.dic.OriginalGroupHeader17;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInstruction32;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.StatusReason6Choice;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation12;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Status reports as {@code pain.002.001.10}. */
final class StatusReportFile {
    private static final BankFile<MxPain00200110> FILES =
            new BankFile<>(MxPain00200110.class, MxPain00200110.NAMESPACE, MxPain00200110._classes);

    private static final String INSTRUCTION = "pain.001.001.09";
    /** Longer ones are the bank's own: the external code set has four characters. */
    private static final int CODE = 4;

    private StatusReportFile() {}

    static byte[] write(PaymentStatusReport report) {
        var group = new OriginalGroupHeader17()
                .setOrgnlMsgId(report.originalMessageId())
                .setOrgnlMsgNmId(INSTRUCTION);
        if (report.groupStatus() != null) {
            group.setGrpSts(report.groupStatus().name());
        }
        reasons(report.groupReason()).forEach(group::addStsRsnInf);
        var written = new CustomerPaymentStatusReportV10()
                .setGrpHdr(
                        new GroupHeader86().setMsgId(report.messageId()).setCreDtTm(BankTime.written(report.created())))
                .setOrgnlGrpInfAndSts(group);
        if (!report.answers().isEmpty()) {
            var block = new OriginalPaymentInstruction32().setOrgnlPmtInfId(report.originalMessageId());
            report.answers().forEach(each -> block.addTxInfAndSts(transaction(each)));
            written.addOrgnlPmtInfAndSts(block);
        }
        return FILES.write(new MxPain00200110().setCstmrPmtStsRpt(written));
    }

    private static PaymentTransaction105 transaction(PaymentAnswer answer) {
        var written = new PaymentTransaction105()
                .setOrgnlEndToEndId(answer.endToEndId())
                .setTxSts(answer.status().name());
        reasons(answer.reason()).forEach(written::addStsRsnInf);
        return written;
    }

    private static Stream<StatusReasonInformation12> reasons(@Nullable String reason) {
        return Stream.ofNullable(reason)
                .map(code -> code.length() > CODE
                        ? new StatusReason6Choice().setPrtry(code)
                        : new StatusReason6Choice().setCd(code))
                .map(choice -> new StatusReasonInformation12().setRsn(choice));
    }

    static PaymentStatusReport read(byte[] file) {
        var report = required(FILES.read(file).getCstmrPmtStsRpt(), "the status report");
        var header = required(report.getGrpHdr(), "its header");
        var group = required(report.getOrgnlGrpInfAndSts(), "the instruction it answers");
        if (report.getOrgnlPmtInfAndSts().size() > 1) {
            throw new InvalidValue("bank-file-blocks", "The file has one block of payments");
        }
        var block = report.getOrgnlPmtInfAndSts().stream().findFirst().orElseGet(OriginalPaymentInstruction32::new);
        var status = block.getPmtInfSts() == null ? group.getGrpSts() : block.getPmtInfSts();
        var groupStatus = status == null ? null : PaymentStatus.of(status);
        var reason = Optional.ofNullable(reason(block.getStsRsnInf())).orElse(reason(group.getStsRsnInf()));
        var read = new PaymentStatusReport(
                required(header.getMsgId(), "its message id"),
                required(header.getCreDtTm(), "the time of its creation").toInstant(),
                required(group.getOrgnlMsgId(), "the message id of the instruction"),
                groupStatus,
                reason,
                block.getTxInfAndSts().stream()
                        .map(each -> answer(each, groupStatus))
                        .toList());
        demandCounts(read, group.getOrgnlNbOfTxs(), group.getNbOfTxsPerSts());
        demandCounts(read, block.getOrgnlNbOfTxs(), block.getNbOfTxsPerSts());
        return read;
    }

    private static PaymentAnswer answer(PaymentTransaction105 written, @Nullable PaymentStatus groupStatus) {
        var status = written.getTxSts() == null ? groupStatus : PaymentStatus.of(written.getTxSts());
        return new PaymentAnswer(
                required(written.getOrgnlEndToEndId(), "the end-to-end reference of a transfer"),
                required(status, "the status of a transfer"),
                reason(written.getStsRsnInf()));
    }

    private static @Nullable String reason(List<StatusReasonInformation12> given) {
        return given.stream()
                .map(StatusReasonInformation12::getRsn)
                .filter(Objects::nonNull)
                .map(choice -> choice.getCd() == null ? choice.getPrtry() : choice.getCd())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A bank need not name every transfer, but it never names more than there are. */
    private static void demandCounts(
            PaymentStatusReport read, @Nullable String all, List<NumberOfTransactionsPerStatus5> perStatus) {
        demandAtMost(all, read.answers().size());
        var named = read.answers().stream().collect(groupingBy(PaymentAnswer::status, counting()));
        for (var each : perStatus) {
            var status = PaymentStatus.of(required(each.getDtldSts(), "a status"));
            demandAtMost(required(each.getDtldNbOfTxs(), "a number of transfers"), named.getOrDefault(status, 0L));
        }
    }

    private static void demandAtMost(@Nullable String stated, long named) {
        if (stated != null && BankFile.count(stated) < named) {
            throw new InvalidValue("bank-file-count", "The file states another number of items than it has");
        }
    }
}
