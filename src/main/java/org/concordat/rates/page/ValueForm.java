package org.concordat.rates.page;

import org.concordat.platform.page.Dates;
import org.concordat.rates.NewValue;
import org.concordat.rates.RateStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of one value sends, as typed. */
public record ValueForm(
        @RestForm @Nullable String day,
        @RestForm @Nullable String value,
        @RestForm @Nullable String status,
        @RestForm @Nullable String note) {
    static final ValueForm EMPTY = new ValueForm(null, null, null, null);

    NewValue published() {
        return new NewValue(
                Dates.parse(day),
                Typed.text(value),
                Typed.choice(RateStatus.class, status, "Choose whether the value is provisional or final"),
                Typed.text(note).isEmpty() ? null : Typed.text(note));
    }
}
