package org.concordat.project.page;

import org.jspecify.annotations.Nullable;

/** What was typed at a gate, shown again where it was refused. */
public record GateForm(
        @Nullable String evidence,
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String returnTo) {
    static final GateForm EMPTY = new GateForm(null, null, null, null);
}
