package org.concordat.platform.running;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Names each request, tells its name to whoever asked, and puts ids, never names or contents, on every line of its log. */
@ApplicationScoped
public class RequestIds {
    /** The header that carries the name of a request, there and back. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int FIRST = 1000;

    void nameRequests(@Observes Filters filters) {
        filters.register(RequestIds::name, FIRST);
    }

    private static void name(RoutingContext request) {
        var id = usable(request.request().getHeader(HEADER));
        request.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        request.next();
    }

    /** A caller's id helps to follow a call through several systems; one with anything else in it could forge log lines. */
    static String usable(@Nullable String offered) {
        return offered != null && USABLE.matcher(offered).matches()
                ? offered
                : Identifiers.next().toString();
    }

    /** Called as soon as the person is known, so that a refusal made before any resource is reached has its ids too. */
    public static void nameActor(Actor actor) {
        MDC.put("personId", actor.person().toString());
        var organisation = actor.organisation();
        if (organisation != null) {
            MDC.put("organisationId", organisation.toString());
        }
    }
}
