package org.concordat.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.concordat.bench.Measurement.Operation;
import org.concordat.kill.Installation;
import org.concordat.kill.Request;
import org.concordat.platform.Identifiers;
import org.concordat.platform.development.EmbeddedDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of docs/performance.md. */
@Tag("bench")
class PerformanceIT {
    private static final int SIZE = Integer.getInteger("bench.size", 1000);

    /** The first thousands of requests are the compiler's, not the application's: they go on until it has done its work. */
    private static final int WARM_UP = 40 * SIZE;

    /** A read is short: so many of them that their slowest hundredth is more than a few. */
    private static final int READS = 4 * SIZE;

    private static final Path HOME = Path.of("target", "databases", "measured-" + Identifiers.next());

    private final Report report = new Report("measured");

    @Test
    void measuresCommandsAgainstTheCeilingOfTheirSql() {
        try (var installation = new Installation("bench", EmbeddedDatabase.keptIn(HOME))) {
            report.say(String.format(
                    Locale.ROOT,
                    "`./mvnw -Pbench verify -Dbench.size=%d`: %d processors with a load of %.1f before the run, %d connections,"
                            + " %d commands and %d reads each after warm-up, fsync on.",
                    SIZE,
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Measurement.CONNECTIONS,
                    SIZE,
                    READS));
            report.say("");
            measure(installation);
            report.say("");
            new Running(installation).tell(report);
        }
        report.write();
    }

    private void measure(Installation installation) {
        var fixture = new Fixture(installation);
        var scenario = new Scenario(
                installation, new StatementLog(installation, HOME.resolve("postgres.log")), fixture.whoAmI());
        var rows = new ArrayList<Row>();
        for (var open : List.of(1_000, 100_000)) {
            fixture.openTasks(open);
            rows.add(scenario.measure(
                    String.format(Locale.ROOT, "read worklist, %,d open tasks", open),
                    fixture.worklistReads(WARM_UP + 4 * READS),
                    WARM_UP,
                    READS));
        }
        rows.add(scenario.measure("register vendor", fixture.registrations(9 * SIZE), 6 * SIZE, SIZE));
        rows.add(scenario.measure("check vendor", fixture.identityChecks(), 6 * SIZE, SIZE));
        send(fixture.bidDrafts(9 * SIZE));
        rows.add(scenario.measure("submit bid", fixture.bidSubmissions(), 6 * SIZE, SIZE));
        fixture.milestones(7 * SIZE);
        rows.add(scenario.measure("submit milestone", fixture.milestoneSubmissions(), 4 * SIZE, SIZE));
        rows.add(scenario.measure("accept milestone", fixture.milestoneAcceptances(), 2 * SIZE, SIZE));
        report.table(rows);
        report.say("");
        report.say(String.format(
                Locale.ROOT,
                "The worklist's p99 at 100,000 open tasks is %.2f times that at 1,000.",
                rows.get(1).application().p99() / rows.get(0).application().p99()));
    }

    private static void send(List<Request> requests) {
        var callers = Collections.nCopies(Measurement.CONNECTIONS, new Caller());
        Measurement.of(
                callers,
                requests.stream()
                        .<Operation<Caller>>map(request -> caller -> caller.send(request))
                        .toList());
    }
}
