package org.concordat.payment.bank;

import static org.concordat.payment.bank.BankFile.demandCount;
import static org.concordat.payment.bank.BankFile.demandSum;
import static org.concordat.payment.bank.BankFile.required;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.PaymentTypeInformation26;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.ServiceLevel8Choice;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Instruction files as {@code pain.001.001.09}: one block of payments, with exact count and control sum in both headers. */
@Singleton
public final class PaymentInitiation {
    private static final BankFile<MxPain00100109> FILES =
            new BankFile<>(MxPain00100109.class, MxPain00100109.NAMESPACE, MxPain00100109._classes);

    private static final String EURO = "EUR";

    public byte[] write(InstructionFile file) {
        var initiation = new CustomerCreditTransferInitiationV09().setGrpHdr(header(file));
        initiation.addPmtInf(payments(file));
        return FILES.write(new MxPain00100109().setCstmrCdtTrfInitn(initiation));
    }

    private static GroupHeader85 header(InstructionFile file) {
        return new GroupHeader85()
                .setMsgId(file.messageId())
                .setCreDtTm(BankTime.written(file.created()))
                .setNbOfTxs(count(file))
                .setCtrlSum(file.sum().amount())
                .setInitgPty(Parts.party(file.initiatingParty()));
    }

    private static PaymentInstruction30 payments(InstructionFile file) {
        var payments = new PaymentInstruction30()
                .setPmtInfId(file.messageId())
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setNbOfTxs(count(file))
                .setCtrlSum(file.sum().amount())
                .setReqdExctnDt(Parts.day(file.executionDate()))
                .setDbtr(Parts.party(file.debtor()))
                .setDbtrAcct(Parts.cashAccount(file.debtorIban()))
                .setDbtrAgt(Parts.bank(file.debtorBic()));
        inEuro(file, payments);
        file.transfers().forEach(each -> payments.addCdtTrfTxInf(transfer(each)));
        return payments;
    }

    /** Only euro goes by the rules of SEPA, where each side bears the charges of its own bank. */
    private static void inEuro(InstructionFile file, PaymentInstruction30 payments) {
        if (file.currency().getCurrencyCode().equals(EURO)) {
            payments.setPmtTpInf(new PaymentTypeInformation26().addSvcLvl(new ServiceLevel8Choice().setCd("SEPA")));
            payments.setChrgBr(ChargeBearerType1Code.SLEV);
        } else {
            payments.setChrgBr(ChargeBearerType1Code.SHAR);
        }
    }

    private static CreditTransferTransaction34 transfer(CreditTransfer transfer) {
        var written = new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6().setEndToEndId(transfer.endToEndId()))
                .setAmt(new AmountType4Choice().setInstdAmt(Parts.amount(transfer.amount())))
                .setCdtr(Parts.party(transfer.creditor()))
                .setCdtrAcct(Parts.cashAccount(transfer.creditorIban()))
                .setRmtInf(Parts.remittance(transfer.remittance()));
        if (transfer.creditorBic() != null) {
            written.setCdtrAgt(Parts.bank(transfer.creditorBic()));
        }
        return written;
    }

    private static String count(InstructionFile file) {
        return String.valueOf(file.transfers().size());
    }

    /** Reads a file as a bank would; the other way of {@link #write}, so more than one block of payments is refused. */
    public InstructionFile read(byte[] file) {
        var initiation = required(FILES.read(file).getCstmrCdtTrfInitn(), "the credit transfers");
        if (initiation.getPmtInf().size() != 1) {
            throw new InvalidValue("bank-file-blocks", "The file has one block of payments");
        }
        var header = required(initiation.getGrpHdr(), "its header");
        var payments = initiation.getPmtInf().get(0);
        var day = required(Parts.day(payments.getReqdExctnDt()), "the day of execution");
        var read = new InstructionFile(
                required(header.getMsgId(), "its message id"),
                required(header.getCreDtTm(), "the time of its creation").toInstant(),
                name(header.getInitgPty(), "the name of the initiating party"),
                name(payments.getDbtr(), "the name of the debtor"),
                required(Parts.iban(payments.getDbtrAcct()), "the IBAN of the debtor"),
                required(Parts.bic(payments.getDbtrAgt()), "the BIC of the debtor"),
                transfers(payments.getCdtTrfTxInf(), day),
                day);
        demandCount(
                required(header.getNbOfTxs(), "its number of transfers"),
                read.transfers().size());
        demandCount(payments.getNbOfTxs(), read.transfers().size());
        demandSum(header.getCtrlSum(), read.sum().amount());
        demandSum(payments.getCtrlSum(), read.sum().amount());
        return read;
    }

    private static List<CreditTransfer> transfers(List<CreditTransferTransaction34> written, LocalDate day) {
        return written.stream().map(each -> transfer(each, day)).toList();
    }

    private static CreditTransfer transfer(CreditTransferTransaction34 written, LocalDate day) {
        var reference = Optional.ofNullable(written.getPmtId())
                .map(PaymentIdentification6::getEndToEndId)
                .orElse(null);
        var amount = Optional.ofNullable(written.getAmt())
                .map(AmountType4Choice::getInstdAmt)
                .orElse(null);
        var remittance = Optional.ofNullable(written.getRmtInf())
                .map(RemittanceInformation16::getUstrd)
                .filter(lines -> lines.size() == 1)
                .map(lines -> lines.get(0))
                .orElse(null);
        return new CreditTransfer(
                required(reference, "an end-to-end reference"),
                Parts.money(amount),
                name(written.getCdtr(), "the name of a creditor"),
                required(Parts.iban(written.getCdtrAcct()), "the IBAN of a creditor"),
                Parts.bic(written.getCdtrAgt()),
                required(remittance, "a remittance text in one line"),
                day);
    }

    private static String name(@Nullable PartyIdentification135 party, String what) {
        return required(party == null ? null : party.getNm(), what);
    }
}
