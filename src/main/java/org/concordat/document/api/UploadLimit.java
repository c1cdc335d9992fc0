package org.concordat.document.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.concordat.platform.api.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Answers a body that announces itself as too large before anything of it is kept. The web server would close the
 * connection without a word; a sender in the middle of its file would then see a reset instead of the reason.
 */
@ApplicationScoped
class UploadLimit {
    private static final int BEFORE_THE_SERVERS_OWN = 100;
    private static final int AFTER_THE_SERVERS_OWN = 1;
    private static final int PATIENCE = 4;
    private static final int UNANNOUNCED = 2;

    /** What is no upload is kept in memory while it is read. */
    private static final long MOST_IN_MEMORY = 8L * 1024 * 1024;

    private final ObjectMapper json;
    private final long mostBytes;

    UploadLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
        this.json = json;
        this.mostBytes = mostBytes.asLongValue();
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        private Templates() {}

        static native TemplateInstance tooLarge(long mostMegabytes);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
        filters.register(this::boundUnannounced, AFTER_THE_SERVERS_OWN);
    }

    private void check(RoutingContext context) {
        var most = isUpload(context.request()) ? mostBytes : MOST_IN_MEMORY;
        if (announced(context.request()) <= most) {
            context.next();
            return;
        }
        var isApi = context.normalizedPath().startsWith("/api/");
        context.response()
                .setStatusCode(413)
                .putHeader("Connection", "close")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", isApi ? "application/problem+json" : "text/html; charset=UTF-8")
                .end(isApi ? problem(most) : Templates.tooLarge(most >> 20).render());
        swallow(context.request());
    }

    /**
     * Where the server finds a body of unsaid length too large it hangs up without the reason. So an upload may go on for
     * a while: it lies on disk, and the vault says why it is not taken.
     */
    private void boundUnannounced(RoutingContext context) {
        if (context.get(VertxInputStream.MAX_REQUEST_SIZE_KEY) != null) {
            var most = isUpload(context.request()) ? mostBytes * UNANNOUNCED : MOST_IN_MEMORY;
            context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, most);
        }
        context.next();
    }

    private static boolean isUpload(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static long announced(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    /** Reads on for a while, so that a sender that writes all before it reads still gets the answer. */
    private void swallow(HttpServerRequest request) {
        var left = new AtomicLong(mostBytes * PATIENCE);
        request.handler(piece -> {
            if (left.addAndGet(-piece.length()) < 0) {
                request.connection().close();
            }
        });
        request.endHandler(end -> request.connection().close());
        request.resume();
    }

    private String problem(long most) {
        try {
            return json.writeValueAsString(Problem.of(new BodyTooLarge(most)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
