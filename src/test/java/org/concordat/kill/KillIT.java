package org.concordat.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.concordat.identity.Role;
import org.concordat.platform.development.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Killing the process at any moment loses nothing that was answered and repeats nothing. */
class KillIT {
    private static final int CALLERS = 8;
    private static final String AUTHORITY = "Ministry of Interruptions";

    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Line line = new Line();
    private Installation installation;
    private UUID authority;

    @BeforeEach
    void install() {
        System.out.println("Kill test with -Dkill.seed=" + seed);
        installation = new Installation("kill", EmbeddedDatabase.temporaryIn(Path.of("target", "databases")));
        authority = installation.authority(AUTHORITY, Role.PROCUREMENT_OFFICER, Role.APPROVER);
    }

    @AfterEach
    void remove() {
        installation.close();
    }

    @Test
    void killedThreeTimesLosesNothingAndRepeatsNothing() throws Exception {
        loseNothingWhenKilled(3);
    }

    @Test
    @Tag("proof")
    void killedTwentyFiveTimesLosesNothingAndRepeatsNothing() throws Exception {
        loseNothingWhenKilled(25);
    }

    /** The test of the test: without the stored answers a repeat is taken for a new command, and that shows. */
    @Test
    @Tag("proof")
    void wouldNoticeIfAnswersWereNotKept() {
        assertThatThrownBy(() -> callAndKill(5, () -> installation.run("delete from idempotent_answer")))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("Answered 4");
    }

    private void loseNothingWhenKilled(int times) throws Exception {
        var stories = callAndKill(times, () -> {});

        var commands = stories.stream().mapToInt(Story::steps).sum();
        var record = new Record(installation);
        assertThat(record.ofVendors()).isEqualTo(expected(stories));
        assertThat(record.count("organisation")).isEqualTo(stories.size() + 1);
        assertThat(record.count("idempotent_answer")).isEqualTo(commands);
        assertThat(record.count("process_mismatch")).isZero();
        assertThat(line.unheard())
                .as("answers that were sent and not heard: without any, nothing was tried")
                .isPositive();
    }

    private static Map<String, String> expected(List<Story> stories) {
        return stories.stream().collect(Collectors.toMap(story -> story.last().id(), Story::expected));
    }

    private List<Story> callAndKill(int times, Runnable betweenDeathAndStart) throws Exception {
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var callers = new ArrayList<Future<List<Story>>>();
            for (var number = 0; number < CALLERS; number++) {
                callers.add(threads.submit(
                        new Caller(installation, line, authority, AUTHORITY, new Random(random.nextLong()))));
            }
            for (var time = 1; time <= times && !line.isOver(); time++) {
                kill(time, betweenDeathAndStart);
            }
            line.awaitAnswers(CALLERS);
            line.end();
            var stories = new ArrayList<Story>();
            for (var caller : callers) {
                stories.addAll(caller.get(2, TimeUnit.MINUTES));
            }
            return stories;
        } finally {
            line.end();
            threads.shutdownNow();
        }
    }

    /** At any moment; every second time when at least one answer has been sent and not heard. */
    private void kill(int time, Runnable betweenDeathAndStart) {
        line.awaitAnswers(1 + random.nextInt(150));
        LockSupport.parkNanos(random.nextInt(20_000_000));
        line.goDeaf();
        if (time % 2 == 1) {
            line.awaitUnheard();
        }
        LockSupport.parkNanos(random.nextInt(30_000_000));
        installation.kill();
        betweenDeathAndStart.run();
        installation.start();
        line.open();
        System.out.println("Killed " + time + " times: " + line);
    }
}
