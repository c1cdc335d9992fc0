package org.concordat.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value that its kind of series can have, on a day where one can stand. */
record Published(
        LocalDate day,
        BigDecimal value,
        RateStatus status,
        @Nullable String note) {
    static Published of(RateKind kind, NewValue form) {
        kind.requireDay(form.day());
        var note = form.note() == null || form.note().isBlank()
                ? null
                : form.note().strip();
        return new Published(form.day(), kind.read(form.value()), form.status(), note);
    }
}
