package org.concordat.procurement.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.concordat.platform.Texts;

/** Points from 0 to 100 for one bid on one quality criterion, never without the reason. */
@Embeddable
public record Score(
        @NotNull @Column(name = "bid_id") UUID bid,
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String criterion,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal points,

        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES)
        String reason) {}
