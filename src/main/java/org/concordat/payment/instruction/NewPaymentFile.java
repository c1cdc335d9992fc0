package org.concordat.payment.instruction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** Which approved payments go to the bank together: those of one currency and one day. */
public record NewPaymentFile(
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull LocalDate executionDate) {}
