package org.concordat.payment.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.concordat.document.DocumentId;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The vendor's answer: the lines it disputes, with reasons; every other line is accepted. */
public record StatementAnswer(@NotNull @Size(max = 20) List<@NotNull @Valid DisputedLine> disputes) {
    /**
     * A line that is not accepted.
     *
     * @param line its position, from 0
     * @param document handed in about the statement before; null where words are enough
     */
    public record DisputedLine(
            @PositiveOrZero int line,

            @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES)
            String reason,

            @Nullable DocumentId document) {}

    void requireOnce() {
        var seen = new HashSet<Integer>();
        disputes.forEach(dispute -> {
            if (!seen.add(dispute.line())) {
                throw new UnknownLine(dispute.line());
            }
        });
    }
}
