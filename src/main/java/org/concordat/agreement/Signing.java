package org.concordat.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Which terms a person signs: the digest that stood on what was read. */
public record Signing(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest) {}
