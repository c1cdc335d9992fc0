package org.concordat.platform.page;

import jakarta.ws.rs.core.UriInfo;
import org.concordat.platform.Page;
import org.jspecify.annotations.Nullable;

/** The address of the next page with the same filters; null on the last. */
public final class NextPage {
    private NextPage() {}

    public static @Nullable String of(Page<?> page, UriInfo uri) {
        if (page.next() == null) {
            return null;
        }
        var address = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", page.next())
                .build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
