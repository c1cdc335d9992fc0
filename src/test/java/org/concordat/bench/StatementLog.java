package org.concordat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.kill.Installation;

/** Reads in the database server's log which statements one command sends. */
final class StatementLog {
    private static final Pattern LINE = Pattern.compile("@(\\d+)@ (\\w+):  (.*)", Pattern.DOTALL);
    private static final Pattern EXECUTION = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);

    /** What only a request asks: who is there, whether it was answered before, what waits. The rest is background work. */
    private static final List<String> OF_A_REQUEST = List.of("from person p", "idempotent_answer", "from work_item");

    private final Installation installation;
    private final Path file;

    StatementLog(Installation installation, Path file) {
        this.installation = installation;
        this.file = file;
        set("log_line_prefix = '@%p@ '", "log_parameter_max_length = -1");
    }

    /** {@code before} is any request: by its end the new setting has reached every session. */
    List<CapturedStatement> of(Runnable before, Runnable command) {
        try {
            set("log_statement = 'all'");
            before.run();
            var start = Files.size(file);
            command.run();
            var bytes = Files.readAllBytes(file);
            set("log_statement = 'none'");
            return requests(parsed(new String(bytes, (int) start, bytes.length - (int) start, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CapturedStatement> requests(List<CapturedStatement> statements) {
        Set<String> sessions = statements.stream()
                .filter(statement -> OF_A_REQUEST.stream().anyMatch(statement.sql()::contains))
                .map(CapturedStatement::session)
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(statement -> sessions.contains(statement.session()))
                .toList();
    }

    private static List<CapturedStatement> parsed(String log) {
        var statements = new ArrayList<CapturedStatement>();
        // A statement of several lines goes on after a tab.
        for (var entry : log.split("\n(?!\t)")) {
            var line = LINE.matcher(entry.replace("\n\t", "\n"));
            if (line.matches()) {
                read(line.group(1), line.group(2), line.group(3), statements);
            }
        }
        return statements;
    }

    private static void read(String session, String kind, String text, List<CapturedStatement> statements) {
        var execution = EXECUTION.matcher(text);
        if (kind.equals("LOG") && execution.matches()) {
            statements.add(CapturedStatement.of(session, execution.group(1)));
        } else if (kind.equals("DETAIL") && text.startsWith("Parameters: ")) {
            // Sessions write between each other: the statement is the last one of the same session.
            for (var index = statements.size() - 1; index >= 0; index--) {
                if (statements.get(index).session().equals(session)) {
                    statements.set(index, statements.get(index).with(text));
                    break;
                }
            }
        }
    }

    private void set(String... settings) {
        try (var connection = installation.administer();
                var statement = connection.createStatement()) {
            for (var setting : settings) {
                statement.execute("alter system set " + setting);
            }
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
