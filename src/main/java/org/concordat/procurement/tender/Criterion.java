package org.concordat.procurement.tender;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.concordat.platform.Texts;

/** One criterion of a tender with its weight in percent of the whole. */
@Embeddable
public record Criterion(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @NotNull @Enumerated(EnumType.STRING) CriterionKind kind,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal weight) {

    /** 40 and 40.0000 are one weight; the database pads it with zeros. */
    public Criterion {
        if (weight != null && weight.scale() > 0) {
            var shortest = weight.stripTrailingZeros();
            weight = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
    }
}
