package org.concordat.platform.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.platform.api.ErrorPages;
import org.concordat.platform.api.Problem;
import org.concordat.platform.running.RequestIds;
import org.jspecify.annotations.Nullable;

/** Tells a person what happened and what to do. */
@ApplicationScoped
class HtmlErrorPages implements ErrorPages {
    private final ShellMessages messages;
    private final CurrentVertxRequest request;

    HtmlErrorPages(ShellMessages messages, CurrentVertxRequest request) {
        this.messages = messages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "error")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(
                int status,
                String title,
                String explanation,
                List<String> whatToDo,
                @Nullable String code,
                @Nullable String reference);
    }

    @Override
    public String render(Problem problem) {
        return switch (problem.status()) {
            case 400 -> page(problem, messages.error400Title(), problem.detail(), messages.error400WhatToDo());
            case 403 -> page(problem, messages.error403Title(), problem.detail(), messages.error403WhatToDo());
            case 404 ->
                page(problem, messages.error404Title(), messages.error404Explanation(), messages.error404WhatToDo());
            case 409 -> page(problem, messages.error409Title(), problem.detail(), messages.error409WhatToDo());
            case 412 ->
                page(problem, messages.error412Title(), messages.error412Explanation(), messages.error412WhatToDo());
            case 413 ->
                page(problem, messages.error413Title(), messages.error413Explanation(), messages.error413WhatToDo());
            case 428 ->
                page(problem, messages.error428Title(), messages.error428Explanation(), messages.error428WhatToDo());
            case 429 -> page(problem, messages.error429Title(), problem.detail(), messages.error429WhatToDo());
            case 500 ->
                page(problem, messages.error500Title(), messages.error500Explanation(), messages.error500WhatToDo());
            default -> page(problem, messages.error400Title(), problem.detail(), messages.error400WhatToDo());
        };
    }

    private String page(Problem problem, String title, String explanation, String whatToDo) {
        return Templates.error(problem.status(), title, explanation, List.of(whatToDo), problem.code(), requestId())
                .render();
    }

    /** By which the lines of this request are found in the log. */
    private @Nullable String requestId() {
        return request.getCurrent().response().headers().get(RequestIds.HEADER);
    }
}
