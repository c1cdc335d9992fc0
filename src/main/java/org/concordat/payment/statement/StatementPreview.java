package org.concordat.payment.statement;

import java.util.List;
import java.util.UUID;
import org.concordat.agreement.terms.EffectKind;
import org.concordat.platform.Money;

/** What a statement would say if it were issued now; nothing of it is kept. */
public record StatementPreview(
        UUID agreement,
        String clause,
        String clauseTitle,
        Occasion occasion,
        Computation computation,
        List<Line> lines) {
    /** An amount and what it means. */
    public record Line(String result, EffectKind kind, String party, Money total, Money before, Money amount) {}
}
