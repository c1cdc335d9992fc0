package org.concordat.payment.statement;

import org.concordat.agreement.terms.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a statement used it.
 *
 * @param input where it went among the inputs
 * @param of the measurement, series or field it was taken from; null for certified values
 * @param value as it was put in
 * @param provenance the reports, published values or statements that it comes from, as people would look them up
 * @param provisional whether a better value is expected
 */
public record UsedFact(
        String input, FactSource source, @Nullable String of, Object value, String provenance, boolean provisional) {}
