package org.concordat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.PersonId;

/** Whom one wants to act in one's role, and on which days. */
public record DelegationWish(
        @NotNull PersonId delegate,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z-]*")
        String role,

        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay) {}
