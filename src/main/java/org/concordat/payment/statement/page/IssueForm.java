package org.concordat.payment.statement.page;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the check page sends to issue what it showed. */
public record IssueForm(
        @RestForm @Nullable String clause,
        @RestForm @Nullable String from,
        @RestForm @Nullable String to,
        @RestForm @Nullable String event) {
    OccasionForm typed() {
        return new OccasionForm(clause, from, to, event);
    }
}
