package org.concordat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.concordat.ProductionApplication;
import org.concordat.Workbooks;
import org.concordat.kill.Installation;
import org.concordat.kill.Request;
import org.concordat.platform.Identifiers;
import org.concordat.platform.development.EmbeddedDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The production package with a heap of 128 MB hands out a hundred thousand lines in either format. */
@Tag("proof")
class LedgerExportIT {
    private static final int ENTRIES = 50_000;
    private static final Path HOME = Path.of("target", "databases", "export-" + Identifiers.next());

    @TempDir
    Path folder;

    @Test
    void handsOutAHundredThousandLinesInASmallHeap() throws Exception {
        try (var installation = new Installation("ledger-export", EmbeddedDatabase.keptIn(HOME))) {
            var ground = new LedgerGround(installation);
            var agreement = ground.agreement(ENTRIES);
            installation.stop();
            installation.start(ProductionApplication.currentJava(), "-Xmx128m");

            for (var time = 0; time < 3; time++) {
                var csv = file(installation, ground, agreement, "lines.csv");
                var xlsx = file(installation, ground, agreement, "lines.xlsx");

                try (var lines = Files.lines(csv.body())) {
                    assertThat(lines).hasSize(1 + 2 * ENTRIES);
                }
                assertThat(rows(xlsx.body())).isEqualTo(1 + 2 * ENTRIES);
            }
        }
    }

    private HttpResponse<Path> file(Installation installation, LedgerGround ground, UUID agreement, String name)
            throws IOException, InterruptedException {
        var path = "/api/v1/agreements/" + agreement + "/ledger/" + name;
        var answer = HttpClient.newHttpClient()
                .send(
                        Request.read(installation, ground.officer(), path).http(),
                        BodyHandlers.ofFile(folder.resolve(name)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static long rows(Path workbook) throws IOException {
        var sheet = Workbooks.sheet(Files.readAllBytes(workbook));
        return Pattern.compile("<row ").matcher(sheet).results().count();
    }
}
