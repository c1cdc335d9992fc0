package org.concordat.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.concordat.identity.Role;
import org.concordat.kill.Story.Kind;
import org.concordat.platform.development.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Killing the process at any moment loses nothing that was answered, repeats nothing and leaves nothing half. */
class KillIT {
    private static final int CALLERS = 8;
    private static final int MILESTONES = 3000;

    /** Answers after which every command has been given at least a few times. */
    private static final int ENOUGH = 250;

    private static final String AUTHORITY = "Ministry of Interruptions";
    private static final String DELIVERER = "interrupted-delivery-manager";

    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Line line = new Line();
    private Installation installation;
    private List<Life> lives;

    @BeforeEach
    void install() {
        System.out.println("Kill test with -Dkill.seed=" + seed);
        installation = new Installation("kill", EmbeddedDatabase.temporaryIn(Path.of("target", "databases")));
        var authority = installation.authority(
                AUTHORITY, Role.PROCUREMENT_OFFICER, Role.APPROVER, Role.MILESTONE_REVIEWER, Role.FINANCE_OFFICER);
        var ground = new Ground(installation, authority);
        var milestones = new ConcurrentLinkedQueue<UUID>(ground.milestones(ground.deliverer(DELIVERER), MILESTONES));
        lives = List.of(
                new VendorLife(
                        installation,
                        authority,
                        ground.tender(),
                        token(Role.PROCUREMENT_OFFICER),
                        token(Role.APPROVER)),
                new MilestoneLife(
                        installation,
                        milestones,
                        installation.token(DELIVERER),
                        token(Role.MILESTONE_REVIEWER),
                        token(Role.FINANCE_OFFICER)));
    }

    private String token(String role) {
        return installation.token(AUTHORITY + "-" + role);
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
        assertThatThrownBy(() -> callAndKill(5, () -> installation.run("delete from idempotent_answer"), () -> {}))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("Answered 4");
    }

    /** The test of the test: whatever a lost or doubled write would be, the search for contradictions finds it. */
    @Test
    void wouldNoticeWhateverIsMissingOrDoubled() throws Exception {
        callAndKill(0, () -> {}, () -> {});

        for (var damage : Damage.values()) {
            try (var connection = installation.administer()) {
                connection.setAutoCommit(false);
                damage.on(connection);
                assertThat(contradictions().in(connection)).as(damage.name()).isNotEmpty();
                connection.rollback();
            }
        }
        assertNoContradiction();
    }

    private void loseNothingWhenKilled(int times) throws Exception {
        var stories = callAndKill(times, this::prepareNight, this::assertWhole);

        assertWhole();
        for (var kind : Kind.values()) {
            assertThat(new Record(installation).of(kind)).containsAllEntriesOf(expected(stories, kind));
            assertThat(expected(stories, kind)).as("things of kind " + kind).isNotEmpty();
        }
        assertNothingElseHappened(stories);
        assertEverythingReadsAsAnswered(stories);
        assertThat(line.unheard())
                .as("answers that were sent and not heard: without any, nothing was tried")
                .isPositive();
    }

    private static Map<String, String> expected(List<Story> stories, Kind kind) {
        return stories.stream()
                .filter(story -> story.kind() == kind)
                .collect(Collectors.toMap(Story::id, Story::expected));
    }

    private void assertNothingElseHappened(List<Story> stories) {
        var record = new Record(installation);
        var vendors = expected(stories, Kind.VENDOR).size();
        assertThat(record.count("vendor")).isEqualTo(vendors);
        assertThat(record.count("organisation")).isEqualTo(vendors + 2);
        assertThat(record.count("bid")).isEqualTo(expected(stories, Kind.BID).size());
        assertThat(record.count("milestone where status <> 'SCHEDULED'"))
                .isEqualTo(expected(stories, Kind.MILESTONE).size());
        assertThat(record.count("certificate"))
                .isEqualTo(expected(stories, Kind.CERTIFICATE).size());
        assertThat(record.count("idempotent_answer"))
                .isEqualTo(stories.stream().mapToInt(Story::commands).sum());
    }

    private void assertEverythingReadsAsAnswered(List<Story> stories) throws IOException {
        var client = HttpClient.newHttpClient();
        for (var story : stories) {
            var read = Request.read(installation, story.token(), story.path()).send(client);
            assertThat(read.body()).isEqualTo(story.last().body());
            assertThat(read.etag()).isEqualTo(story.last().etag());
        }
        var evidence = installation.rows("""
                select '/api/v1/milestones/' || about_id || '/evidence/' || id, sha256 from document""");
        for (var row : evidence) {
            var download = Request.read(installation, installation.token(DELIVERER), row.get(0));
            assertThat(MilestoneLife.sha256(download.bytes(client))).isEqualTo(row.get(1));
        }
    }

    private List<Story> callAndKill(int times, Runnable betweenDeathAndStart, Runnable afterStart) throws Exception {
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var callers = new ArrayList<Future<List<Story>>>();
            for (var number = 0; number < CALLERS; number++) {
                var own = new Random(random.nextLong());
                callers.add(threads.submit(new Caller(line, lives, new Sender(installation, line, own), own)));
            }
            for (var time = 1; time <= times && !line.isOver(); time++) {
                kill(time, betweenDeathAndStart, afterStart);
            }
            line.awaitAnswers(ENOUGH);
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
    private void kill(int time, Runnable betweenDeathAndStart, Runnable afterStart) {
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
        afterStart.run();
        line.open();
        System.out.println("Killed " + time + " times: " + line);
    }

    /** While no caller speaks: everything answered so far is kept, the night finds no mismatch, and nothing is half. */
    private void assertWhole() {
        var kept = installation.rows("select key, status::text, etag, body from idempotent_answer").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.subList(1, row.size())));
        line.answers()
                .forEach((key, answer) -> assertThat(kept)
                        .containsEntry(key, List.of(Integer.toString(answer.status()), answer.etag(), answer.body())));
        awaitNight();
        assertNoContradiction();
    }

    private void assertNoContradiction() {
        try (var connection = installation.connect()) {
            assertThat(contradictions().in(connection)).isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Contradictions contradictions() {
        return new Contradictions(installation.documents());
    }

    /** A start makes up for the night that was missed. */
    private void prepareNight() {
        installation.run("delete from nightly_run");
    }

    private void awaitNight() {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (new Record(installation).count("nightly_run where task = 'row-token-check' and failure is null") == 0) {
            assertThat(System.nanoTime()).as("the night's check has not run").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
