package org.concordat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.bench.Measurement.Operation;
import org.concordat.kill.Installation;
import org.concordat.kill.Request;
import org.concordat.platform.Identifiers;
import org.concordat.platform.development.EmbeddedDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long balances as of any day take over a book of a million entries, and over one of ten million. */
@Tag("bench")
class LedgerPerformanceIT {
    private static final int ENTRIES = Integer.getInteger("bench.ledger.entries", 1_000_000);
    private static final int READS = 2_000;
    private static final long SEED = 20261127;
    private static final Path HOME = Path.of("target", "databases", "ledger-" + Identifiers.next());

    private final Report report = new Report("ledger");

    @Test
    void measuresBalancesAsOfAnyDay() throws Exception {
        try (var installation = new Installation("bench-ledger", EmbeddedDatabase.keptIn(HOME))) {
            var ground = new LedgerGround(installation);
            report.say(String.format(
                    Locale.ROOT,
                    "`./mvnw -Pbench verify -Dbench.ledger.entries=%d`: balance of an account as of a random day of five years,"
                            + " over HTTP, one connection, %,d reads after as many for warm-up.",
                    ENTRIES,
                    READS));
            report.say("");
            report.say("| Entries in the book | p50 ms | p99 ms | the same sum over all lines, ms |");
            report.say("|---:|---:|---:|---:|");
            var small = measure(installation, ground, ENTRIES);
            var large = measure(installation, ground, 10 * ENTRIES);
            report.say("");
            report.say(String.format(
                    Locale.ROOT,
                    "Ten times the entries take %.2f times as long at p50; wanted are 50 ms, and at most 1.5 times as long.",
                    large.median() / small.median()));
        }
        report.write();
    }

    private Measurement measure(Installation installation, LedgerGround ground, int entries) throws Exception {
        var agreement = ground.agreement(entries);
        var naive = compare(installation, ground, agreement);
        reads(installation, ground, agreement);
        var measured = reads(installation, ground, agreement);
        report.say(String.format(
                Locale.ROOT, "| %,d | %.1f | %.1f | %.0f |", entries, measured.median(), measured.p99(), naive));
        return measured;
    }

    private static Measurement reads(Installation installation, LedgerGround ground, UUID agreement) {
        var random = new Random(SEED);
        var token = ground.officer();
        return Measurement.of(
                List.of(new Caller()),
                IntStream.range(0, READS)
                        .mapToObj(read -> request(installation, token, agreement, day(random)))
                        .<Operation<Caller>>map(request -> caller -> caller.send(request))
                        .toList());
    }

    private static LocalDate day(Random random) {
        return LedgerGround.FIRST.plusDays(random.nextInt(LedgerGround.DAYS));
    }

    private static Request request(Installation installation, String token, UUID agreement, LocalDate day) {
        var path = "/api/v1/agreements/" + agreement + "/ledger/balances?account=PAYABLE&asOf=" + day;
        return Request.read(installation, token, path);
    }

    /** What is measured is right: it equals the sum of the lines, which takes so many milliseconds. */
    private static double compare(Installation installation, LedgerGround ground, UUID agreement)
            throws IOException, InterruptedException {
        var day = LedgerGround.FIRST.plusDays(LedgerGround.DAYS / 2);
        var start = System.nanoTime();
        var sum = installation
                .rows(String.format(Locale.ROOT, """
                        select sum(l.amount)::text from ledger_book b join ledger_entry e on e.book_id = b.id
                        join ledger_line l on l.entry_id = e.id
                        where b.thing_id = '%s' and l.account = 'PAYABLE' and e.value_date <= '%s'""", agreement, day))
                .get(0)
                .get(0);
        var milliseconds = (System.nanoTime() - start) / 1e6;
        var answer = HttpClient.newHttpClient()
                .send(request(installation, ground.officer(), agreement, day).http(), BodyHandlers.ofString());
        var told = BigDecimal.ZERO;
        for (var item : new JsonMapper().readTree(answer.body()).path("items")) {
            told = told.add(new BigDecimal(item.at("/amount/amount").textValue()));
        }
        assertThat(told).isEqualByComparingTo(sum);
        return milliseconds;
    }
}
