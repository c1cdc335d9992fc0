package org.concordat.rates;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What a finance officer says about a series that is opened; without a source it is refused by its own code. */
public record NewSeries(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}", message = "2 to 40 capitals, digits or hyphens")
        String code,

        @NotNull RateKind kind,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @Size(max = 1000) @Pattern(regexp = Texts.LINES) @Nullable
        String source,

        @Nullable Currency baseCurrency,
        @Nullable Currency quoteCurrency,

        @Size(max = 60) @Pattern(regexp = Texts.ONE_LINE) @Nullable
        String basePeriod,

        @Min(1) @Max(3660) @Nullable Integer staleAfterDays) {}
