package org.concordat.payment.statement.page;

import java.util.List;
import org.concordat.agreement.PartyShare;
import org.concordat.agreement.terms.EffectKind;
import org.concordat.payment.CommittedParties;
import org.concordat.payment.statement.LineState;
import org.concordat.payment.statement.SharingStatementView;
import org.concordat.payment.statement.StatementPreview;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** A line of a statement in words. */
public record StatedLine(
        int number,
        int position,
        String meaning,
        Money total,
        Money before,
        Money amount,
        LineState state,
        @Nullable String reason,
        @Nullable String document,
        @Nullable String decision,
        @Nullable Money previous,
        @Nullable Money difference) {
    static List<StatedLine> of(SharingStatementView statement, CommittedParties parties, SharingMessages messages) {
        return statement.lines().stream()
                .map(line -> new StatedLine(
                        line.position() + 1,
                        line.position(),
                        meaning(line.kind(), line.party(), parties, messages),
                        line.total(),
                        line.before(),
                        line.amount(),
                        line.state(),
                        line.reason(),
                        line.document() == null ? null : line.document().toString(),
                        line.decision(),
                        line.previous(),
                        line.difference()))
                .toList();
    }

    static List<StatedLine> of(StatementPreview preview, CommittedParties parties, SharingMessages messages) {
        return preview.lines().stream()
                .map(line -> new StatedLine(
                        preview.lines().indexOf(line) + 1,
                        preview.lines().indexOf(line),
                        meaning(line.kind(), line.party(), parties, messages),
                        line.total(),
                        line.before(),
                        line.amount(),
                        LineState.OPEN,
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
    }

    private static String meaning(EffectKind kind, String party, CommittedParties parties, SharingMessages messages) {
        var name = PartyShare.AUTHORITY.equals(party)
                ? parties.authorityName()
                : PartyShare.VENDOR.equals(party) ? parties.vendorName() : party;
        return messages.effect(kind, name);
    }

    public boolean isDisputed() {
        return state == LineState.DISPUTED;
    }

    /** Ids of the fields of this line. */
    public String id(String field) {
        return field + "-" + number;
    }
}
