package org.concordat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.concordat.ProductionApplication;
import org.concordat.kill.Installation;
import org.concordat.platform.Identifiers;

/** How long a start takes with an existing database, and how much heap an idle application holds. */
final class Running {
    private static final int STARTS = 3;
    private static final Pattern USED =
            Pattern.compile("(?:garbage-first heap|new generation|tenured generation).* used (\\d+)K");

    private final Installation installation;

    Running(Installation installation) {
        this.installation = installation;
    }

    void tell(Report report) {
        report.say("| Java | start to ready, median of " + STARTS + " | idle heap |");
        report.say("|---|---:|---:|");
        report.say(row(System.getProperty("java.version"), ProductionApplication.currentJava()));
        var newer = System.getenv("JAVA25_HOME");
        if (newer != null) {
            var java = Path.of(newer, "bin", "java");
            var archive =
                    Path.of("target", "classes-" + Identifiers.next() + ".jsa").toString();
            report.say(row("25", java));
            report.say(row(
                    "25 with an archive of classes",
                    java,
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + archive));
        }
    }

    private String row(String name, Path java, String... options) {
        var seconds = new ArrayList<Double>();
        for (var start = 0; start < STARTS; start++) {
            installation.stop();
            var begin = System.nanoTime();
            installation.start(java, options);
            seconds.add((System.nanoTime() - begin) / 1e9);
        }
        seconds.sort(null);
        return String.format(
                Locale.ROOT, "| %s | %.1f s | %d MB |", name, seconds.get(STARTS / 2), idleHeapKilobytes(java) / 1024);
    }

    private long idleHeapKilobytes(Path java) {
        var jcmd = java.resolveSibling("jcmd").toString();
        var pid = Long.toString(installation.pid());
        run(List.of(jcmd, pid, "GC.run"));
        var used = USED.matcher(run(List.of(jcmd, pid, "GC.heap_info")));
        var sum = 0L;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    private static String run(List<String> command) {
        try {
            var file = Files.createTempFile(Path.of("target"), "command", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(file.toFile())
                    .start();
            process.waitFor();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
