package org.concordat.notice;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;

/**
 * Tells people that something waits for them or has been decided.
 *
 * @param kind stable kebab-case name, for example {@code vendor-review-reminder}
 * @param from the authority in whose name it is sent; its officers may send it again
 * @param path the page where the thing is read
 * @param subject a message of the sender's own bundle, for example {@code vendor:review_waits}; the message takes one
 *     parameter, {@code Map<String, String> params}, and reads {@code {params.number}}
 * @param params numbers, days and codes; never content of a bid or personal data, because mail travels in the open
 */
public record Notice(
        String kind,
        OrganisationId from,
        Set<Recipients> to,
        Reference about,
        String path,
        String subject,
        Map<String, String> params) {
    private static final Pattern SUBJECT = Pattern.compile("[a-z][a-z0-9_]*:[a-z][a-z0-9_]*");

    public Notice {
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("A subject is a bundle's message, not " + subject);
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash, not " + path);
        }
        to = Set.copyOf(to);
        params = Map.copyOf(params);
    }
}
