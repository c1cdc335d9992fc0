package org.concordat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The production package as an operator runs it: a process of its own, told everything by its environment. */
public final class ProductionApplication implements AutoCloseable {
    private static final Path PACKAGE = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final ServerProcess process;
    private final URI url;

    private ProductionApplication(ServerProcess process, URI url) {
        this.process = process;
        this.url = url;
    }

    /** Starts the package and returns when it is ready for requests. */
    public static ProductionApplication start(
            String name, Path java, Map<String, String> environment, String... options) {
        var application = launch(name, java, environment, options);
        try {
            application.process.awaitReady(application.at("/q/health/ready"), START_LIMIT);
            return application;
        } catch (RuntimeException e) {
            application.killForcibly();
            throw e;
        }
    }

    /** Starts the package and returns at once: for those who want to see it refuse. The port is QUARKUS_HTTP_PORT. */
    public static ProductionApplication launch(
            String name, Path java, Map<String, String> environment, String... options) {
        var complete = new HashMap<>(environment);
        complete.putIfAbsent("QUARKUS_HTTP_HOST", "127.0.0.1");
        complete.putIfAbsent("QUARKUS_HTTP_PORT", Integer.toString(ServerProcess.freePort()));
        var command = new ArrayList<>(List.of(java.toString(), "-Xmx512m"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", PACKAGE.toString()));
        var url = URI.create("http://127.0.0.1:" + complete.get("QUARKUS_HTTP_PORT"));
        return new ProductionApplication(ServerProcess.start(name, command, complete), url);
    }

    /** The java that runs the tests. */
    public static Path currentJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public URI at(String path) {
        return url.resolve(path);
    }

    public ServerProcess process() {
        return process;
    }

    /** Ends as kill -9 does. */
    public void killForcibly() {
        process.killForcibly();
    }

    public void stop() {
        process.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
