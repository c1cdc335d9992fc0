package org.concordat.payment.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Which clause is to be stated, and for what. */
public record NewStatement(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{1,20}") String clause,
        @NotNull @Valid Occasion occasion) {}
