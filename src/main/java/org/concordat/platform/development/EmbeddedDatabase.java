package org.concordat.platform.development;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** A real PostgreSQL server, started from the class path on a folder of its own. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Of the binaries on the class path, which do not tell it themselves. */
    static final String MAJOR_VERSION = "18";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path home;
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final boolean kept;
    private final DatabaseOwner owner;
    private final EmbeddedPostgres server;
    private final Thread stopAtExit = new Thread(this::stopAtExit, "stop-embedded-database");

    private EmbeddedDatabase(Path home, boolean kept, DatabaseOwner owner) throws IOException {
        this.home = home;
        this.kept = kept;
        this.owner = owner;
        this.server = startServer();
    }

    /** Starts on the folder, with the data of earlier starts; what was committed survives a crash. */
    public static EmbeddedDatabase keptIn(Path home) {
        return start(home, true);
    }

    /** Starts empty in a new folder below the given one; fast instead of safe, and gone when the process ends. */
    public static EmbeddedDatabase temporaryIn(Path parent) {
        try {
            Files.createDirectories(parent);
            removeLeftovers(parent);
            return start(Files.createTempDirectory(parent, "database-"), false);
        } catch (IOException failed) {
            throw new StartRefused("No temporary database can be made in " + parent + ": " + failed, failed);
        }
    }

    private static EmbeddedDatabase start(Path home, boolean kept) {
        try {
            Files.createDirectories(home);
            var owner = DatabaseOwner.claim(home).orElseThrow(() -> inUse(home));
            try {
                refuseOtherVersion(home);
                stopLeftRunning(home);
                discardUnfinished(home);
                return withRoles(new EmbeddedDatabase(home, kept, owner));
            } catch (IOException | SQLException | RuntimeException failed) {
                owner.close();
                throw failed;
            }
        } catch (IOException | SQLException failed) {
            throw new StartRefused(
                    "The embedded PostgreSQL did not start: " + failed.getMessage() + ". See " + log(home), failed);
        }
    }

    private static EmbeddedDatabase withRoles(EmbeddedDatabase database) throws IOException, SQLException {
        Runtime.getRuntime().addShutdownHook(database.stopAtExit);
        try {
            DatabaseRoles.createMissing(database.server.getPostgresDatabase());
            return database;
        } catch (SQLException failed) {
            database.close();
            throw failed;
        }
    }

    private static StartRefused inUse(Path home) {
        try {
            return new StartRefused("The data folder " + data(home) + " is in use by the running process "
                    + DatabaseOwner.describe(home) + ". Stop that one first, or start this one in another checkout.");
        } catch (IOException unreadable) {
            return new StartRefused("The data folder " + data(home) + " is in use by another process.", unreadable);
        }
    }

    private static void refuseOtherVersion(Path home) throws IOException {
        var file = data(home).resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        var version = Files.readString(file).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefused("The data folder " + data(home) + " was written by PostgreSQL " + version
                    + ", but this version of Concordat brings PostgreSQL " + MAJOR_VERSION
                    + ". Move the folder away or delete it to begin with a fresh demo, or go back to the version of"
                    + " Concordat that wrote it.");
        }
    }

    private static void stopLeftRunning(Path home) throws IOException {
        var leftRunning = DatabaseProcess.runningIn(data(home));
        if (leftRunning.isPresent()) {
            leftRunning.get().stop();
        }
    }

    /** Nobody has worked on a folder whose first load was cut off. */
    private static void discardUnfinished(Path home) throws IOException {
        if (FirstLoad.wasCutOff(home)) {
            LOG.warnf("The first load of %s was cut off: it begins anew", home);
            delete(data(home).toFile());
            Files.delete(FirstLoad.mark(home));
        }
    }

    private static void removeLeftovers(Path parent) throws IOException {
        try (var children = Files.newDirectoryStream(parent, "database-*")) {
            for (var child : children) {
                var owner = DatabaseOwner.claim(child);
                if (owner.isPresent()) {
                    stopLeftRunning(child);
                    owner.get().close();
                    delete(child.toFile());
                }
            }
        }
    }

    private EmbeddedPostgres startServer() throws IOException {
        var safe = kept ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(data(home))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log(home).toFile()))
                // The library turns both off, which a kept folder must not have.
                .setServerConfig("fsync", safe)
                .setServerConfig("synchronous_commit", safe)
                .setServerConfig("full_page_writes", safe)
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
    }

    /** Without user and password: which role connects is the caller's choice. */
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DatabaseRoles.DATABASE;
    }

    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
        server.close();
        release();
    }

    /** Not by {@link EmbeddedPostgres#close}: its class loader may be closed by now. */
    private void stopAtExit() {
        try {
            stopLeftRunning(home);
            release();
        } catch (IOException | RuntimeException failed) {
            System.err.println("The embedded PostgreSQL in " + home + " did not stop: " + failed);
        }
    }

    private void release() throws IOException {
        owner.close();
        if (!kept) {
            delete(home.toFile());
        }
    }

    private static Path data(Path home) {
        return home.resolve("postgres");
    }

    private static Path log(Path home) {
        return home.resolve("postgres.log");
    }

    private static void delete(File file) throws IOException {
        var children = file.listFiles();
        if (children != null) {
            for (var child : children) {
                delete(child);
            }
        }
        Files.deleteIfExists(file.toPath());
    }
}
