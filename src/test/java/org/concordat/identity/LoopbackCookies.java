package org.concordat.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cookies as a browser keeps them: it sends secure ones to this machine by plain HTTP too, which Java's manager does not. */
final class LoopbackCookies extends CookieManager {
    LoopbackCookies() {
        super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        var sendable = new HashMap<>(headers);
        sendable.replaceAll((name, values) -> name.equalsIgnoreCase("Set-Cookie")
                ? values.stream()
                        .map(cookie -> cookie.replaceAll("(?i);\\s*secure(?=;|$)", ""))
                        .toList()
                : values);
        super.put(uri, sendable);
    }
}
