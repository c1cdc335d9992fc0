package org.concordat.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.concordat.platform.Identifiers;
import org.jspecify.annotations.Nullable;

/** The statements of one captured command, told again of another thing: its ceiling, as nothing but the SQL is left. */
final class Replay {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{3}-\\d{4}-\\d{6}\\b");
    private static final long GREGORIAN_TO_UNIX_MILLIS = 12_219_292_800_000L;

    private final List<CapturedStatement> statements;
    private final List<String> names;
    private final Instant captured;

    /**
     * @param names the names of the thing that was captured
     * @param captured ids made since then are the command's own, and new ones take their place each time
     */
    Replay(List<CapturedStatement> statements, List<String> names, Instant captured) {
        this.statements = statements;
        this.names = names;
        this.captured = captured;
    }

    int size() {
        return statements.size();
    }

    /** Done once more, and refused when a change that found its row in the original finds none here. */
    void checkOn(Connection connection, Subject subject) throws SQLException {
        var idle = run(connection, subject);
        if (idle != null) {
            throw new IllegalStateException("Without effect in the replay: " + idle);
        }
    }

    /** Answers a change that found no row, or null. */
    @Nullable
    String run(Connection connection, Subject subject) throws SQLException {
        var rename = renaming(subject.names());
        String idle = null;
        connection.setAutoCommit(true);
        for (var statement : statements) {
            if (statement.begins()) {
                connection.setAutoCommit(false);
            } else if (statement.ends()) {
                connection.commit();
                connection.setAutoCommit(true);
            } else if (execute(connection, statement, rename) == 0 && statement.changesOneVersion()) {
                idle = statement.sql() + statement.parameters() + " of " + names + " for " + subject.names();
            }
        }
        return idle;
    }

    private static int execute(Connection connection, CapturedStatement captured, Function<String, String> rename)
            throws SQLException {
        try (var statement = connection.prepareStatement(captured.sql())) {
            for (var index = 0; index < captured.parameters().size(); index++) {
                var value = captured.parameters().get(index);
                statement.setObject(index + 1, value == null ? null : rename.apply(value), Types.OTHER);
            }
            if (!statement.execute()) {
                return statement.getUpdateCount();
            }
            try (var rows = statement.getResultSet()) {
                var count = 0;
                while (rows.next()) {
                    count++;
                }
                return count;
            }
        }
    }

    private Function<String, String> renaming(List<String> target) {
        if (target.size() != names.size()) {
            throw new IllegalStateException("Captured of a thing with " + names + ", replayed on " + target);
        }
        var known = new HashMap<String, String>();
        for (var index = 0; index < names.size(); index++) {
            known.put(names.get(index), target.get(index));
        }
        var texts = names.stream().filter(name -> !ID.matcher(name).matches()).toList();
        return value -> {
            var renamed = ID.matcher(value).replaceAll(id -> known.computeIfAbsent(id.group(), this::fresh));
            renamed = NUMBER.matcher(renamed)
                    .replaceAll(number -> known.computeIfAbsent(number.group(), made -> "R-" + Identifiers.next()));
            for (var text : texts) {
                renamed = renamed.replace(text, known.get(text));
            }
            return renamed;
        };
    }

    /** An id that the command made gets another one at each replay; an older one names a thing that stays. */
    private String fresh(String id) {
        var uuid = UUID.fromString(id);
        var made = switch (uuid.version()) {
            case 1 -> uuid.timestamp() / 10_000 - GREGORIAN_TO_UNIX_MILLIS;
            case 7 -> uuid.getMostSignificantBits() >>> 16;
            // Random ones are keys of requests.
            case 4 -> Long.MAX_VALUE;
            default -> 0L;
        };
        return made >= captured.toEpochMilli() ? Identifiers.next().toString() : id;
    }
}
