package org.concordat.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.concordat.platform.ActorSource;
import org.concordat.platform.NotFound;
import org.concordat.platform.RuleBroken;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Gives a refusal the form its reader needs, and announces it where somebody was kept out. */
@ApplicationScoped
class ProblemAnswers {
    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    /** A refusal that ends by itself says in this member after how many seconds; the header of that name repeats it. */
    private static final String RETRY_AFTER = "retryAfterSeconds";

    private final ObjectMapper json;
    private final ErrorPages pages;
    private final Refusals refusals;
    private final ActorSource actors;
    private final Event<RefusedAccess> refused;

    ProblemAnswers(
            ObjectMapper json, ErrorPages pages, Refusals refusals, ActorSource actors, Event<RefusedAccess> refused) {
        this.json = json;
        this.pages = pages;
        this.refusals = refusals;
        this.actors = actors;
        this.refused = refused;
    }

    Response answer(RuleBroken refusal) {
        if (refusal instanceof NotFound hidden && hidden.isHidden()) {
            refused.fire(access(404, "hidden"));
        } else if (refusal.status() == 403) {
            refused.fire(access(403, refusal.code()));
        }
        return answer(Problem.of(refusal));
    }

    /**
     * For refusals that may be made before a worker thread was taken: a page names the person, and finding out who that
     * is may block, as writing down a refused access does.
     */
    Uni<Response> onWorker(Supplier<Response> answer) {
        var given = Uni.createFrom().item(answer);
        return BlockingOperationControl.isBlockingAllowed()
                ? given
                : given.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    Response answer(Problem problem) {
        var response = Response.status(problem.status()).header("Cache-Control", "no-store");
        if (problem.extensions().containsKey(RETRY_AFTER)) {
            response.header("Retry-After", problem.extensions().get(RETRY_AFTER));
        }
        if (isApi()) {
            return response.type(PROBLEM).entity(text(problem)).build();
        }
        return response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(problem))
                .build();
    }

    private String page(Problem problem) {
        try {
            var form = refusals.page(problem);
            return form == null ? pages.render(problem) : form.render();
        } catch (RuleBroken unseen) {
            // Who is refused the thing itself is refused its form too, and learns the first reason.
            return pages.render(problem);
        }
    }

    /** Programs get problem+json, people get a page. */
    boolean isApi() {
        return CurrentRequestManager.get().getPath().startsWith("/api/");
    }

    private RefusedAccess access(int status, String code) {
        var request = CurrentRequestManager.get();
        return new RefusedAccess(actors.current(), status, code, request.getMethod(), request.getPath());
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
