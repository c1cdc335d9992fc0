package org.concordat.kill;

import java.util.Arrays;
import java.util.List;
import org.concordat.kill.Request.Answer;

/**
 * One thing as its caller knows it in the end.
 *
 * @param commands how many commands about it were answered
 * @param path where the person with the token reads it
 * @param last what the last answer said, which must be what is read now
 * @param expected what the database must say of it, in the words of {@link Record}
 */
record Story(Kind kind, int commands, String path, String token, Answer last, String expected) {
    /** The things that callers make or move. */
    enum Kind {
        VENDOR,
        BID,
        MILESTONE,
        CERTIFICATE
    }

    String id() {
        return last.id();
    }

    /** The first so many facts, as the record sorts them. */
    static String facts(List<String> inOrder, int count) {
        var happened = inOrder.subList(0, count).toArray(new String[0]);
        Arrays.sort(happened);
        return String.join(",", happened);
    }
}
