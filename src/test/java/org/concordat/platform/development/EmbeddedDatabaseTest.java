package org.concordat.platform.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path home;

    @Test
    void keepsItsDataSafelyFromOneStartToTheNext() throws Exception {
        try (var database = EmbeddedDatabase.keptIn(home)) {
            asOwner(database, "create schema trial");
            asOwner(database, "create table trial.thing as select 42 as answer");
        }

        try (var database = EmbeddedDatabase.keptIn(home)) {
            assertThat(answer(database, "select answer from trial.thing")).isEqualTo("42");
            assertThat(answer(database, "show fsync")).isEqualTo("on");
            assertThat(answer(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(database, "show full_page_writes")).isEqualTo("on");
            assertThat(answer(database, "show server_version")).startsWith(EmbeddedDatabase.MAJOR_VERSION + ".");
        }
    }

    @Test
    void beginsAnewWhereTheFirstLoadWasCutOff() throws Exception {
        try (var database = EmbeddedDatabase.keptIn(home)) {
            asOwner(database, "create schema trial");
            Files.writeString(FirstLoad.mark(home), "begun");
        }

        try (var database = EmbeddedDatabase.keptIn(home)) {
            assertThat(answer(database, "select count(*) from pg_namespace where nspname = 'trial'"))
                    .isEqualTo("0");
            assertThat(FirstLoad.wasCutOff(home)).isFalse();
        }
    }

    @Test
    void givesTheApplicationRoleNoRightToCreate() throws Exception {
        try (var database = EmbeddedDatabase.temporaryIn(home);
                var connection = DriverManager.getConnection(
                        database.url(), DatabaseRoles.APPLICATION, DatabaseRoles.APPLICATION_PASSWORD)) {
            for (var command : new String[] {
                "create table thing (id int)", "create temporary table thing (id int)", "create schema trial"
            }) {
                assertThatThrownBy(() -> run(connection, command))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void removesATemporaryFolder() throws Exception {
        EmbeddedDatabase.temporaryIn(home).close();

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void stopsADatabaseLeftRunningAndStartsItAnewWithItsData() throws Exception {
        var other = startInAnotherProcess();
        var leftRunning = DatabaseProcess.runningIn(home.resolve("postgres")).orElseThrow();

        other.destroyForcibly().waitFor();

        assertThat(ProcessHandle.of(leftRunning.pid())).isPresent();
        try (var database = EmbeddedDatabase.keptIn(home)) {
            assertThat(ProcessHandle.of(leftRunning.pid())).isEmpty();
            assertThat(answer(database, "select answer from trial.thing")).isEqualTo("42");
        }
        assertThat(Files.readString(home.resolve("postgres.log"))).contains("database system is shut down");
    }

    @Test
    void leavesTheDatabaseOfALivingProcessAlone() throws Exception {
        var other = startInAnotherProcess();
        var running = DatabaseProcess.runningIn(home.resolve("postgres")).orElseThrow();

        assertThatThrownBy(() -> EmbeddedDatabase.keptIn(home))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("running process " + other.pid());

        assertThat(ProcessHandle.of(running.pid())).isPresent();
        other.destroy();
        other.waitFor();
        assertThat(ProcessHandle.of(running.pid())).isEmpty();
    }

    @Test
    void refusesTheFolderOfAnotherVersion() throws Exception {
        var data = Files.createDirectory(home.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedDatabase.keptIn(home))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("PostgreSQL 16")
                .hasMessageContaining("PostgreSQL " + EmbeddedDatabase.MAJOR_VERSION)
                .hasMessageContaining("Move the folder away or delete it");

        assertThat(data).isDirectoryContaining("glob:**PG_VERSION");
    }

    @Test
    void takesANumberThatNowBelongsToAnotherProgramForAStoppedDatabase() throws Exception {
        Files.writeString(
                home.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(DatabaseProcess.runningIn(home)).isEmpty();
    }

    /** What the other process runs: a database with one row, until somebody ends it. */
    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.keptIn(Path.of(arguments[0]));
        asOwner(database, "create schema trial");
        asOwner(database, "create table trial.thing as select 42 as answer");
        System.out.println("ready");
        Thread.currentThread().join();
    }

    private Process startInAnotherProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseTest.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = output.readLine();
        while (!"ready".equals(line)) {
            assertThat(line).as("output of the other process").isNotNull();
            line = output.readLine();
        }
        return process;
    }

    private static void asOwner(EmbeddedDatabase database, String command) throws SQLException {
        try (var connection = owner(database)) {
            run(connection, command);
        }
    }

    private static String answer(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = owner(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection owner(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), DatabaseRoles.OWNER, DatabaseRoles.OWNER_PASSWORD);
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
