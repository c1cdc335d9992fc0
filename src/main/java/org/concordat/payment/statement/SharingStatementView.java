package org.concordat.payment.statement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.agreement.terms.EffectKind;
import org.concordat.agreement.terms.Silence;
import org.concordat.document.DocumentView;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A sharing statement as both sides read it.
 *
 * @param restates what it replaces, or wants to
 * @param restatedBy what replaced it, or wants to
 * @param basisOf later statements of the clause that were computed from this one and may have to follow a restatement
 */
public record SharingStatementView(
        StatementId id,
        int version,
        String number,
        UUID agreement,
        String agreementNumber,
        OrganisationId authority,
        OrganisationId vendor,
        String clause,
        String clauseTitle,
        Occasion occasion,
        StatementStatus status,
        Computation computation,
        boolean provisional,
        List<Line> lines,
        Instant issuedAt,
        Instant answerDueAt,
        Silence silence,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        @Nullable Named restates,
        @Nullable Named restatedBy,
        List<Named> basisOf,
        List<DocumentView> documents)
        implements Versioned {
    /** Another statement by its number. */
    public record Named(StatementId id, String number) {
        static Named of(SharingStatement statement) {
            return new Named(statement.id(), statement.number());
        }
    }

    /**
     * An amount and what became of it.
     *
     * @param previous what the restated statement says of it; null where nothing is restated
     * @param difference what the restatement changes
     */
    public record Line(
            int position,
            String result,
            EffectKind kind,
            String party,
            Money total,
            Money before,
            Money amount,
            LineState state,
            @Nullable String reason,
            @Nullable UUID document,
            @Nullable String decision,
            @Nullable Money previous,
            @Nullable Money difference) {}

    public boolean isOpen() {
        return status.isOpen();
    }
}
