package org.concordat.payment.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.concordat.agreement.terms.Effect;
import org.concordat.agreement.terms.EffectKind;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a statement and what it means.
 *
 * @param result where it stands in the result of the calculation
 * @param total what the calculation says
 * @param before what earlier statements of the clause have posted of it already; zero unless it counts from the beginning
 * @param amount what this statement adds: total less before
 * @param reason why it is disputed, then how that was decided
 * @param document what the vendor showed with its reasons
 */
@Embeddable
record StatementLine(
        String result,
        @Enumerated(EnumType.STRING) EffectKind kind,
        String party,
        BigDecimal total,
        BigDecimal before,
        BigDecimal amount,
        @Enumerated(EnumType.STRING) LineState state,
        @Nullable String reason,
        @Nullable UUID documentId,
        @Nullable String decision) {
    static StatementLine open(String result, EffectKind kind, String party, BigDecimal total, BigDecimal before) {
        return new StatementLine(
                result, kind, party, total, before, total.subtract(before), LineState.OPEN, null, null, null);
    }

    StatementLine posted() {
        return in(LineState.POSTED, reason, documentId, decision);
    }

    StatementLine disputed(String why, @Nullable UUID document) {
        return in(LineState.DISPUTED, why, document, null);
    }

    StatementLine decided(LineState state, @Nullable String why) {
        return in(state, reason, documentId, why);
    }

    boolean is(LineState wanted) {
        return state == wanted;
    }

    boolean isFrom(Effect effect) {
        return result.equals(effect.result()) && kind == effect.kind() && party.equals(effect.party());
    }

    private StatementLine in(LineState next, @Nullable String why, @Nullable UUID document, @Nullable String decided) {
        return new StatementLine(result, kind, party, total, before, amount, next, why, document, decided);
    }
}
