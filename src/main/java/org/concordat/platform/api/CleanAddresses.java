package org.concordat.platform.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * Refuses control characters in paths and queries: nothing here is named with one, and the database takes no zero byte.
 * Refuses long addresses too, and with a reason: the server itself would hang up.
 */
class CleanAddresses {
    private static final Pattern CONTROL = Pattern.compile("%(?:[01][0-9A-Fa-f]|7[Ff])");

    private static final Pattern BREAK = Pattern.compile("%0[9AaDd]");

    private static final int LONGEST = 8_000;

    /** As much as the body of a calculation has; the server hangs up a little above. */
    private static final int LONGEST_FORM = 64_000;

    private final ProblemAnswers answers;

    CleanAddresses(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerRequestFilter
    @Nullable
    Response refuse(UriInfo address, SimpleResourceInfo resource) {
        var text = address.getRequestUri().toString();
        var isForm = resource.getResourceClass() != null
                && resource.getResourceClass().isAnnotationPresent(FormInAddress.class);
        var longest = isForm ? LONGEST_FORM : LONGEST;
        if (text.length() > longest) {
            return answers.answer(
                    Problem.of(414, "address-too-long", "An address has at most " + longest + " characters."));
        }
        var query = text.indexOf('?');
        var seen = isForm && query >= 0
                ? text.substring(0, query)
                        + BREAK.matcher(text.substring(query)).replaceAll("")
                : text;
        if (!CONTROL.matcher(seen).find()) {
            return null;
        }
        return answers.answer(Problem.of(400, "invalid-parameter", "An address holds no control characters."));
    }
}
