package org.concordat.payment.statement.page;

import jakarta.ws.rs.QueryParam;
import org.concordat.payment.statement.NewStatement;
import org.concordat.payment.statement.Occasion;
import org.concordat.platform.page.Dates;
import org.jspecify.annotations.Nullable;

/** Which clause for what, as typed. */
public record OccasionForm(
        @QueryParam("clause") @Nullable String clause,
        @QueryParam("from") @Nullable String from,
        @QueryParam("to") @Nullable String to,
        @QueryParam("event") @Nullable String event) {
    static final OccasionForm EMPTY = new OccasionForm(null, null, null, null);

    NewStatement wanted() {
        return new NewStatement(clause == null ? "" : clause, occasion(from, to, event));
    }

    static Occasion occasion(@Nullable String from, @Nullable String to, @Nullable String event) {
        return new Occasion(Dates.parse(from), Dates.parse(to), event == null ? "" : event.strip());
    }
}
