package org.concordat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One statement as the server wrote it to its log: the session, the text with {@code ?}, and the parameters as text. */
record CapturedStatement(String session, String sql, List<@Nullable String> parameters) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\d+");
    private static final Pattern VERSION =
            Pattern.compile("(?is)^\\s*(?:update|delete).* where .*\\b(?:rev_|version) ?= ?\\?");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");

    static CapturedStatement of(String session, String logged) {
        // What is a question mark to PostgreSQL is two of them to JDBC.
        return new CapturedStatement(
                session, PLACEHOLDER.matcher(logged.replace("?", "??")).replaceAll("?"), List.of());
    }

    CapturedStatement with(String loggedParameters) {
        var values = new ArrayList<@Nullable String>();
        var parameters = PARAMETER.matcher(loggedParameters);
        while (parameters.find()) {
            var value = parameters.group(1);
            values.add(value == null ? null : value.replace("''", "'"));
        }
        return new CapturedStatement(session, sql, values);
    }

    boolean begins() {
        return sql.equalsIgnoreCase("BEGIN");
    }

    boolean ends() {
        return sql.equalsIgnoreCase("COMMIT") || sql.equalsIgnoreCase("ROLLBACK");
    }

    /** A change of one row in the version that was read: it always finds that row. */
    boolean changesOneVersion() {
        return VERSION.matcher(sql).find();
    }
}
