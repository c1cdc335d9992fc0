package org.concordat.payment.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sharing statements; each part may be left open. */
public record StatementFilter(
        @Nullable UUID agreement, @Nullable StatementStatus status) {}
