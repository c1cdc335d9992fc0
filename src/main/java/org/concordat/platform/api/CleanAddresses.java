package org.concordat.platform.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses control characters in paths and queries: nothing here is named with one, and the database takes no zero byte.
 * Refuses long addresses too, and with a reason: the server itself would hang up.
 */
class CleanAddresses {
    private static final Pattern CONTROL = Pattern.compile("%(?:[01][0-9A-Fa-f]|7[Ff])");

    private static final int LONGEST = 8_000;

    private final ProblemAnswers answers;

    CleanAddresses(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerRequestFilter
    @Nullable
    Response refuse(UriInfo address) {
        var text = address.getRequestUri().toString();
        if (text.length() > LONGEST) {
            return answers.answer(
                    Problem.of(414, "address-too-long", "An address has at most " + LONGEST + " characters."));
        }
        if (!CONTROL.matcher(text).find()) {
            return null;
        }
        return answers.answer(Problem.of(400, "invalid-parameter", "An address holds no control characters."));
    }
}
