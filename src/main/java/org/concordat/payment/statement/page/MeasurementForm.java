package org.concordat.payment.statement.page;

import org.concordat.payment.statement.NewMeasurement;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A reported fact, as typed. */
public record MeasurementForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable String value,
        @RestForm @Nullable String from,
        @RestForm @Nullable String to,
        @RestForm @Nullable String event,
        @RestForm @Nullable String note,
        @RestForm @Nullable String provisional) {
    static final MeasurementForm EMPTY = new MeasurementForm(null, null, null, null, null, null, null);

    NewMeasurement measurement() {
        return new NewMeasurement(
                name == null ? "" : name,
                OccasionForm.occasion(from, to, event),
                value == null ? "" : value.strip(),
                "true".equals(provisional),
                note);
    }
}
