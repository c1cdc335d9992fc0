package org.concordat.document.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets programs send bodies in the media types of forms, so that the resource itself takes or refuses them. The form token guards against other sites' forms, which ride on a cookie; the API
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
        if (context.normalizedPath().startsWith("/api/")
                && isForm(context.request().getHeader("Content-Type"))) {
            context.request().headers().set("Cookie", cookie + "=" + TOKEN).set(header, TOKEN);
        }
        context.next();
    }

    private static boolean isForm(@Nullable String contentType) {
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded");
    }
}
