package org.concordat.vendor.page;

import org.concordat.platform.OrganisationId;
import org.concordat.vendor.VendorRegistration;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the registration form sends, as typed; shown again as it was where something is refused. */
public record RegistrationForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable String country,
        @RestForm @Nullable String registerScheme,
        @RestForm @Nullable String registerNumber,
        @RestForm @Nullable String address,
        @RestForm @Nullable String authority) {
    static RegistrationForm empty() {
        return new RegistrationForm(null, null, null, null, null, null);
    }

    VendorRegistration registration() {
        return new VendorRegistration(
                text(name),
                text(country),
                text(registerScheme),
                text(registerNumber),
                text(address),
                OrganisationId.fromString(text(authority)));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
