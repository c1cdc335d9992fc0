package org.concordat.document.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets programs send multipart bodies. The form token guards against other sites' forms, which ride on a cookie; the API
 * ignores cookies and takes bearer tokens only, so there a pair that agrees stands in for the token.
 */
@ApplicationScoped
class ProgramUploads {
    private static final int BEFORE_RESOURCES = 90;
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    private final String cookie;
    private final String header;

    ProgramUploads(
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookie,
            @ConfigProperty(name = "quarkus.rest-csrf.token-header-name", defaultValue = "X-CSRF-TOKEN")
                    String header) {
        this.cookie = cookie;
        this.header = header;
    }

    void register(@Observes Filters filters) {
        filters.register(this::exempt, BEFORE_RESOURCES);
    }

    private void exempt(RoutingContext context) {
        var type = context.request().getHeader("Content-Type");
        if (context.normalizedPath().startsWith("/api/")
                && type != null
                && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data")) {
            context.request().headers().set("Cookie", cookie + "=" + TOKEN).set(header, TOKEN);
        }
        context.next();
    }
}
