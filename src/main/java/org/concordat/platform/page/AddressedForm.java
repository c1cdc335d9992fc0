package org.concordat.platform.page;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.concordat.platform.InvalidValue;

/** A form that was sent by its address, read whole or not at all. */
public final class AddressedForm {
    private static final int MOST_FIELDS = 1_000;

    private AddressedForm() {}

    /** The server reads a little more than a thousand fields of an address and passes over the rest, without a word. */
    public static MultivaluedMap<String, String> of(UriInfo address) {
        var query = address.getRequestUri().getRawQuery();
        if (query != null && query.chars().filter(letter -> letter == '&').count() >= MOST_FIELDS) {
            throw new InvalidValue("too-many-fields", "A form in an address has at most " + MOST_FIELDS + " fields");
        }
        return address.getQueryParameters();
    }
}
