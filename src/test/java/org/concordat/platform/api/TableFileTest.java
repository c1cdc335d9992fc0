package org.concordat.platform.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.concordat.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void aCellThatLooksLikeAFormulaBecomesPlainText(String text) throws IOException {
        assertThat(CsvFile.cell(text)).isEqualTo("\"'" + text + "\"");
        assertThat(sheet(List.of(text))).contains("<t>&apos;").doesNotContain("<f>");
    }

    @Test
    void aQuoteIsDoubledAndNothingIsAnEmptyCell() {
        assertThat(CsvFile.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
        assertThat(CsvFile.cell(null)).isEqualTo("\"\"");
    }

    @Test
    void numbersStayNumbersAlsoBelowZero() throws IOException {
        assertThat(CsvFile.cell(new BigDecimal("-1234.50"))).isEqualTo("-1234.50");
        assertThat(sheet(List.of(new BigDecimal("-1234.50")))).contains("<v>-1234.5");
    }

    @Test
    void aDayIsADayAndAQuestionableTextIsEscaped() throws IOException {
        assertThat(CsvFile.cell(LocalDate.of(2026, 3, 2))).isEqualTo("\"2026-03-02\"");
        assertThat(sheet(Arrays.asList(LocalDate.of(2026, 3, 2), "a < b & c", null)))
                .contains("<v>46083")
                .contains("a &lt; b &amp; c");
    }

    @Test
    void aTableEndsEachLineAsTheStandardAsks() {
        var out = new ByteArrayOutputStream();
        var file = TableFormat.CSV.begin(out, List.of("a", "b"));

        file.row(List.of("x", new BigDecimal("1.00")));
        file.finish();

        assertThat(out.toString(UTF_8)).isEqualTo("a,b\r\n\"x\",1.00\r\n");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aHundredThousandRowsAreWrittenInASmallHeap(TableFormat format) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var output = folder.resolve("output").toFile();
        var process = new ProcessBuilder(
                        java.toString(), "-Xmx24m", "-cp", classes, ManyRows.class.getName(), format.name(), "" + ROWS)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();

        assertThat(process.waitFor()).as(Files.readString(output.toPath())).isZero();
    }

    private static String sheet(List<?> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = TableFormat.XLSX.begin(out, List.of("header"));
        file.row(cells);
        file.finish();
        return Workbooks.sheet(out.toByteArray());
    }
}
