package org.concordat.notice;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Turns a subject key and its parameters into words; the words stand in the message bundle of the sender. */
@ApplicationScoped
class NoticeTexts {
    /** What the engine writes for a key that it does not know. */
    private static final String NO_WORDS = "NOT_FOUND";

    private final Engine engine;
    private final Template mail;

    NoticeTexts(Engine engine, @Location("notice/mail.txt") Template mail) {
        this.engine = engine;
        this.mail = mail;
    }

    String subject(String key, Map<String, String> params) {
        var words = engine.parse("{" + key + "(params)}").data("params", params).render();
        if (words.isBlank() || words.contains(NO_WORDS)) {
            throw new IllegalArgumentException("No bundle has words for " + key);
        }
        return words;
    }

    /** What waits, and where to read it; nothing else, because mail travels in the open. */
    String body(String subject, String link) {
        return mail.data("subject", subject).data("link", link).render();
    }
}
