package org.concordat.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.rates.Samples.MARCH;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.platform.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
    private static ReadRows read(String text) {
        return CsvRows.read(RateKind.INDEX, CsvRows.text(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsQuotedNotesAMarkInFrontAndCapitalsAsTheyCome() {
        var rows = read("\uFEFFDay,Value,Status,Note\r\n2026-03-01,104.2,FINAL,\"Release 12, table 3\"\r\n"
                        + "\r\n2026-04-01, 104.4 ,provisional,\r\n")
                .rows();

        assertThat(rows).extracting(ReadRows.Row::line).containsExactly(2, 4);
        assertThat(rows.get(0).value().day()).isEqualTo(MARCH);
        assertThat(rows.get(0).value().note()).isEqualTo("Release 12, table 3");
        assertThat(rows.get(1).value().status()).isEqualTo(RateStatus.PROVISIONAL);
        assertThat(rows.get(1).value().note()).isNull();
    }

    @Test
    void theNoteMayBeLeftOut() {
        assertThat(read("day,value,status\n2026-03-01,104.2,final").rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30,104.2,final,x | date",
                "01/03/2026,104.2,final,x | date",
                "2026-03-02,104.2,final,x | index-day",
                "2026-03-01,104 2,final,x | rate-value",
                "2026-03-01,0,final,x | rate-range",
                "2026-03-01,104.2,certain,x | rate-status",
                "2026-03-01,104.2,final | csv-columns",
                "2026-03-01,104.2,final,x,y | csv-columns"
            })
    void aRowThatCannotBeTakenIsNamedByItsLine(String row, String code) {
        var rows = read("day,value,status,note\n2026-02-01,104,final,x\n" + row);

        assertThat(rows.rows()).hasSize(1);
        assertThat(rows.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.code()).isEqualTo(code);
        });
    }

    @Test
    void aNoteWithAControlCharacterOrTooLongIsRefused() {
        var rows = read("day,value,status,note\n2026-03-01,1,final,a\u0007b\n2026-04-01,1,final," + "x".repeat(501)
                + "\n2026-05-01,1,final,a\u0000b");

        assertThat(rows.refused()).extracting(RefusedRow::code).containsOnly("rate-note");
        assertThat(rows.refused()).hasSize(3);
    }

    @Test
    void whatIsNoSuchTableIsRefusedAsAWhole() {
        refused("csv-header", () -> read("2026-03-01,104.2,final,x"));
        refused("csv-header", () -> read("day;value;status;note\n2026-03-01;1;final;x"));
        refused("csv-empty", () -> read(""));
        refused("csv-empty", () -> read("day,value,status,note\n"));
        refused("csv-malformed", () -> read("day,value,status,note\n\"2026-03-01,104.2,final,x"));
        refused("csv-malformed", () -> read("day,value,status,note\n\"2026-03-01\"x,104.2,final,x"));
        refused(
                "csv-encoding",
                () -> CsvRows.text("day,value,status,note\n\u00e4".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void tenThousandRowsAreTakenAndOneMoreIsTooMany() {
        assertThat(read(rows(10_000)).size()).isEqualTo(10_000);
        refused("import-too-large", () -> read(rows(10_001)));
        refused("import-too-large", () -> CsvRows.text(new byte[1024 * 1024 + 1]));
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(month -> LocalMonths.after(month) + ",1.5,final")
                .collect(Collectors.joining("\n", "day,value,status\n", ""));
    }

    /** Months of an index, beginning long ago. */
    private static final class LocalMonths {
        static String after(int months) {
            return java.time.LocalDate.of(1000, 1, 1).plusMonths(months).toString();
        }
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
