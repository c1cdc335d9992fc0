package org.concordat.rates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** A value as it was published; the note says where exactly, and why where a final value is corrected. */
public record NewValue(
        @NotNull LocalDate day,
        @NotNull @Size(max = 40) String value,
        @NotNull RateStatus status,

        @Size(max = 500) @Pattern(regexp = Texts.ONE_LINE) @Nullable
        String note) {}
