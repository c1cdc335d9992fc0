package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.concordat.payment.InstructedPayouts;
import org.concordat.payment.bank.PaymentAnswer;
import org.concordat.payment.bank.PaymentStatusReport;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What a status report says of each payment of its file: only a refusal moves anything. */
@ApplicationScoped
class StatusReading {
    private static final String NO_REASON = "no reason given";

    private final PaymentFiles files;
    private final PaymentInstructions instructions;
    private final InstructedPayouts payouts;
    private final Event<Fact> facts;

    StatusReading(PaymentFiles files, PaymentInstructions instructions, InstructedPayouts payouts, Event<Fact> facts) {
        this.files = files;
        this.instructions = instructions;
        this.payouts = payouts;
        this.facts = facts;
    }

    List<Reading> read(PaymentStatusReport report, OrganisationId authority, Actor by) {
        var file = files.named(authority, report.originalMessageId());
        if (file == null) {
            return List.of(Reading.unmatched(report.originalMessageId(), "unknown-file"));
        }
        var sent = instructions.ofFile(file.id());
        var readings = new ArrayList<Reading>();
        sent.values()
                .forEach(each ->
                        report.answerTo(each.number()).ifPresent(answer -> readings.add(apply(each, answer, by))));
        report.answers().stream()
                .map(PaymentAnswer::endToEndId)
                .filter(named -> !sent.containsKey(named))
                .forEach(named -> readings.add(Reading.unmatched(named, "unknown-reference")));
        return readings;
    }

    private Reading apply(PaymentInstruction instruction, PaymentAnswer answer, Actor by) {
        if (!answer.status().isRefused()) {
            return Reading.of(instruction, RowOutcome.CONFIRMED, null);
        }
        return switch (instruction.status()) {
            case SENT -> reject(instruction, answer.reason(), by);
            case REJECTED -> Reading.of(instruction, RowOutcome.KNOWN, null);
            default -> Reading.of(instruction, RowOutcome.UNMATCHED, "settled-already");
        };
    }

    private Reading reject(PaymentInstruction instruction, @Nullable String reason, Actor by) {
        var why = reason == null ? NO_REASON : reason;
        instruction.reject(why);
        payouts.release(instruction.certificate(), instruction.amount());
        instructions.flush();
        facts.fire(new InstructionRejected(instruction.id(), by));
        return Reading.of(instruction, RowOutcome.REJECTED, why);
    }
}
