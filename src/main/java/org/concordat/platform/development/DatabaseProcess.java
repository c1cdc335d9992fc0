package org.concordat.platform.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL server that runs on a data folder, found by the file it keeps there.
 *
 * <p>Uses nothing but the JDK: it also runs while the virtual machine shuts down, when class loaders are closed.
 */
final class DatabaseProcess {

    private static final long PATIENCE_FOR_CLIENTS_SECONDS = 5;
    private static final long PATIENCE_FOR_CHECKPOINT_SECONDS = 30;

    private final ProcessHandle process;

    private DatabaseProcess(ProcessHandle process) {
        this.process = process;
    }

    static Optional<DatabaseProcess> runningIn(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var process = ProcessHandle.of(pid);
        if (process.isEmpty() || !isPostgres(process.get())) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseProcess(process.get()));
    }

    /** After a reboot the number in the file may belong to any program. */
    private static boolean isPostgres(ProcessHandle process) {
        var command = process.info().command().orElse("postgres");
        return Path.of(command).getFileName().toString().startsWith("postgres");
    }

    long pid() {
        return process.pid();
    }

    /** Asks to end after the last client has gone, then without waiting for clients; both leave a clean folder. */
    void stop() throws IOException {
        process.destroy();
        if (ended(PATIENCE_FOR_CLIENTS_SECONDS)) {
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(pid())).start();
        if (!ended(PATIENCE_FOR_CHECKPOINT_SECONDS)) {
            throw new StartRefused("The database process " + pid() + " does not stop. Stop it, then start again.");
        }
    }

    private boolean ended(long seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException unknown) {
            return !process.isAlive();
        }
    }
}
