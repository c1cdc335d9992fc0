package org.concordat.payment.instruction;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.concordat.platform.Money;

/** How much of a certificate is to be paid, and on which day the bank is to do it. */
public record NewInstruction(@NotNull Money amount, @NotNull LocalDate executionDate) {}
