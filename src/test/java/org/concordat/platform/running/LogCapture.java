package org.concordat.platform.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.logging.json.runtime.JsonFormatter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Everything that is written to the log while this is open, in the format of production. The statements are written too,
 * so that there is a line wherever a request touches the database.
 */
final class LogCapture extends ExtHandler {
    /** The mail server of the tests is no part of the application. */
    private static final String MAIL_SERVER = "com.icegreen.";

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger STATEMENTS = Logger.getLogger("org.hibernate.SQL");

    private final JsonMapper json = new JsonMapper();
    private final Queue<LogLine> lines = new ConcurrentLinkedQueue<>();

    private LogCapture() {
        setFormatter(new JsonFormatter());
    }

    static LogCapture open() {
        var capture = new LogCapture();
        STATEMENTS.setLevel(Level.FINE);
        ROOT.addHandler(capture);
        return capture;
    }

    List<LogLine> lines() {
        return List.copyOf(lines);
    }

    /** The lines of one request, in their order. */
    List<LogLine> of(String request) {
        return lines.stream().filter(line -> line.request().equals(request)).toList();
    }

    @Override
    protected void doPublish(ExtLogRecord logged) {
        if (logged.getLoggerName().startsWith(MAIL_SERVER)) {
            return;
        }
        var text = getFormatter().format(logged);
        try {
            lines.add(new LogLine(text, json.readTree(text)));
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(text, notJson);
        }
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
        STATEMENTS.setLevel(null);
    }
}
