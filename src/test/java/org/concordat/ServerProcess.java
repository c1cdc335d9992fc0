package org.concordat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** A server that a test runs as a process of its own, with its output in a file under target. */
public final class ServerProcess implements AutoCloseable {
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 30_000;
    private static final int MOST_PORTS_TRIED = 100;
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR");

    private final Process process;
    private final Path log;
    private final Thread stopAtExit = new Thread(this::killForcibly);

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    /** The process sees the given settings and nothing of the caller's, so that a machine's habits cannot help it. */
    public static ServerProcess start(String name, List<String> command, Map<String, String> environment) {
        var log = Path.of("target", "server-logs", name + ".log").toAbsolutePath();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            var process = builder.start();
            process.getOutputStream().close();
            return new ServerProcess(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port that nobody has, below those that systems give to outgoing connections: between the choice and the start of
     * the server one of them would take it now and then.
     */
    public static int freePort() {
        for (var attempt = 0; attempt < MOST_PORTS_TRIED; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port between " + FIRST_PORT + " and " + LAST_PORT);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Returns when the address answers 200; throws when the process dies or the limit passes before that. */
    public void awaitReady(URI address, Duration limit) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        var end = Instant.now().plus(limit);
        while (!answers(client, request)) {
            if (awaitExit(Duration.ofMillis(100))) {
                throw new IllegalStateException(
                        "ended with " + process.exitValue() + " before it was ready:\n" + log());
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(address + " not ready after " + limit + ":\n" + log());
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** True when the process has ended within the limit. */
    public boolean awaitExit(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int exitValue() {
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    /** Everything that the process has written so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end, and takes away after half a minute whatever of it is left. */
    public void stop() {
        var family = family();
        process.destroy();
        awaitExit(Duration.ofSeconds(30));
        end(family);
    }

    /** Ends the process as kill -9 does: it cannot say a last word. */
    public void killForcibly() {
        end(family());
    }

    private List<ProcessHandle> family() {
        var family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        return family;
    }

    private void end(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
        if (Thread.currentThread() != stopAtExit) {
            forgetStopAtExit();
        }
    }

    private void forgetStopAtExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtExit);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook runs anyhow and finds nothing left to end.
        }
    }

    @Override
    public void close() {
        stop();
    }
}
