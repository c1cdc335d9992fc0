package org.concordat.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.bench.Measurement.Operation;
import org.concordat.kill.Installation;
import org.concordat.kill.Request;

/** Measures one command: first over HTTP, then by its own captured SQL on the things that are left. */
final class Scenario {
    private final Installation installation;
    private final StatementLog log;
    private final Request before;
    private final Caller caller = new Caller();

    /** @param before a harmless request */
    Scenario(Installation installation, StatementLog log, Request before) {
        this.installation = installation;
        this.log = log;
        this.before = before;
    }

    Row measure(String name, List<Subject> subjects, int warmUp, int measured) {
        var queue = new ArrayList<>(subjects);
        var callers = Collections.nCopies(Measurement.CONNECTIONS, caller);
        Measurement.of(callers, requests(take(queue, warmUp)));
        var application = Measurement.of(callers, requests(take(queue, measured)));
        var replay = capture(queue.remove(0));
        var connections = connections();
        try {
            replay.checkOn(connections.get(0), queue.remove(0));
            var ceilingSize = Math.min(measured, queue.size() * 4 / 5);
            Measurement.of(connections, replays(replay, take(queue, queue.size() - ceilingSize)));
            var ceiling = Measurement.of(connections, replays(replay, queue));
            return new Row(name, application, ceiling, replay.size());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            connections.forEach(Scenario::close);
        }
    }

    private Replay capture(Subject subject) {
        // One millisecond earlier than the clock of the application could be cut off to.
        var start = Instant.now().minusMillis(1);
        var statements = log.of(
                () -> caller.send(before), () -> caller.send(subject.request().get()));
        return new Replay(statements, subject.names(), start);
    }

    private static List<Subject> take(List<Subject> queue, int count) {
        var taken = List.copyOf(queue.subList(0, count));
        queue.subList(0, count).clear();
        return taken;
    }

    private static List<Operation<Caller>> requests(List<Subject> subjects) {
        return subjects.stream()
                .<Operation<Caller>>map(
                        subject -> caller -> caller.send(subject.request().get()))
                .toList();
    }

    private static List<Operation<Connection>> replays(Replay replay, List<Subject> subjects) {
        return subjects.stream()
                .<Operation<Connection>>map(subject -> connection -> replay.run(connection, subject))
                .toList();
    }

    private List<Connection> connections() {
        return IntStream.range(0, Measurement.CONNECTIONS)
                .mapToObj(number -> installation.connect())
                .toList();
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
