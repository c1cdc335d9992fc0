package org.concordat.payment.instruction.page;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.concordat.payment.bank.BankAnswers;
import org.concordat.payment.bank.PaymentInitiation;
import org.concordat.payment.instruction.BankAnswerDesk;
import org.concordat.payment.instruction.PaymentFileDesk;
import org.concordat.payment.instruction.PaymentFileId;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;

/** Answers a file as a bank would: a status report, then the debits of what it carried out. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DevelopmentBank {
    private static final String ACCOUNT_CLOSED = "AC04";

    private final PaymentFileDesk files;
    private final BankAnswerDesk answers;
    private final PaymentInitiation initiation;
    private final BankAnswers bank;
    private final Clock clock;

    DevelopmentBank(
            PaymentFileDesk files,
            BankAnswerDesk answers,
            PaymentInitiation initiation,
            BankAnswers bank,
            Clock clock) {
        this.files = files;
        this.answers = answers;
        this.initiation = initiation;
        this.bank = bank;
        this.clock = clock;
    }

    void answer(PaymentFileId id, List<String> rejected, Actor by) {
        var file = initiation.read(files.content(id, by));
        var reasons = new HashMap<String, String>();
        rejected.forEach(number -> reasons.put(number, ACCOUNT_CLOSED));
        var now = clock.instant();
        answers.take(bank.settledExcept(file, reasons, message(), now), by);
        if (reasons.size() < file.transfers().size()) {
            var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            answers.take(bank.debits(file, Set.copyOf(rejected), today, message(), now), by);
        }
    }

    private static String message() {
        return "DEV-" + Identifiers.next().toString().substring(9, 31).replace("-", "");
    }
}
