package org.concordat.payment.statement;

import java.util.UUID;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.payment.CommittedParties;
import org.jspecify.annotations.Nullable;

/** What surrounds the figures of a statement when it is issued. */
record Issue(
        CommittedParties commitment,
        SharingClause clause,
        Occasion occasion,
        String number,
        int sequence,
        AnswerDates dates,
        @Nullable UUID restates,
        @Nullable String reason) {}
