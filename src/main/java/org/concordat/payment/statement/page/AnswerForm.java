package org.concordat.payment.statement.page;

import java.util.ArrayList;
import java.util.List;
import org.concordat.document.DocumentId;
import org.concordat.payment.statement.DisputeDecision;
import org.concordat.payment.statement.StatementAnswer;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Reads what the forms of a statement send. */
final class AnswerForm {
    private AnswerForm() {}

    /** One reason for each line in their order; an empty one accepts the line. */
    static StatementAnswer answer(@Nullable List<String> reasons, @Nullable List<String> documents) {
        var disputes = new ArrayList<StatementAnswer.DisputedLine>();
        for (var line = 0; reasons != null && line < reasons.size(); line++) {
            if (!reasons.get(line).isBlank()) {
                disputes.add(
                        new StatementAnswer.DisputedLine(line, reasons.get(line).strip(), document(documents, line)));
            }
        }
        return new StatementAnswer(disputes);
    }

    static DisputeDecision decision(@Nullable String line, @Nullable String outcome, @Nullable String reason) {
        try {
            return new DisputeDecision(
                    Integer.parseInt(String.valueOf(line)),
                    DisputeDecision.Outcome.valueOf(String.valueOf(outcome)),
                    reason == null ? "" : reason);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidValue("decision", "Say which line is decided, and how");
        }
    }

    private static @Nullable DocumentId document(@Nullable List<String> documents, int line) {
        return documents == null
                        || line >= documents.size()
                        || documents.get(line).isBlank()
                ? null
                : DocumentId.fromString(documents.get(line));
    }
}
