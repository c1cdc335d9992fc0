package org.concordat.vendor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Texts;

/**
 * What a vendor tells about itself. {@code registerScheme} is a code in force of the list {@code register-scheme}, such as
 * {@code EE-KMKR}; {@code authority} is the one that verifies the registration.
 */
public record VendorRegistration(
        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String name,

        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,

        @NotBlank @Size(max = 30) @Pattern(regexp = "[A-Za-z0-9_-]*")
        String registerScheme,

        @NotNull @Pattern(regexp = "[A-Za-z0-9]([A-Za-z0-9./ -]{0,58}[A-Za-z0-9])?")
        String registerNumber,

        @NotBlank @Size(max = 500) @Pattern(regexp = Texts.LINES)
        String address,

        @NotNull OrganisationId authority) {}
