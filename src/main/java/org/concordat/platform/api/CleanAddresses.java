package org.concordat.platform.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses control characters in paths and queries: nothing here is named with one, and the database takes no zero byte. */
class CleanAddresses {
    private static final Pattern CONTROL = Pattern.compile("%(?:[01][0-9A-Fa-f]|7[Ff])");

    private final ProblemAnswers answers;

    CleanAddresses(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerRequestFilter
    @Nullable
    Response refuse(UriInfo address) {
        if (!CONTROL.matcher(address.getRequestUri().toString()).find()) {
            return null;
        }
        return answers.answer(Problem.of(400, "invalid-parameter", "An address holds no control characters."));
    }
}
