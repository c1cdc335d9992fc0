package db.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** The engine's tables from the scripts in its own jar, in a schema of their own. */
public class V002__engine extends BaseJavaMigration {
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("set local search_path to engine");
            for (var part : PARTS) {
                statement.execute(script(part));
            }
            statement.execute("set local search_path to concordat");
        }
    }

    private static String script(String part) throws IOException {
        var name = "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("The engine's script is not on the class path: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
