package org.concordat.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;

class EvidenceSheetTest {
    private final byte[] sheet =
            new EvidenceSheet("Report (M1)", List.of("Waiting time – 28 minutes", "c:\\logs")).pdf();
    private final String text = new String(sheet, StandardCharsets.ISO_8859_1);

    @Test
    void isAPdfByItsContent() {
        assertThat(new Tika().detect(sheet)).isEqualTo("application/pdf");
    }

    @Test
    void itsTableLeadsToEachObject() {
        var table = Pattern.compile("(\\d{10}) 00000 n").matcher(text);
        for (var number = 1; table.find(); number++) {
            assertThat(text.substring(Integer.parseInt(table.group(1)))).startsWith(number + " 0 obj");
        }
        var start = Pattern.compile("startxref\n(\\d+)").matcher(text);
        assertThat(start.find()).isTrue();
        assertThat(text.substring(Integer.parseInt(start.group(1)))).startsWith("xref");
    }

    @Test
    void bracketsAndBackslashesStayText() {
        assertThat(text).contains("(Report \\(M1\\)) Tj", "(c:\\\\logs) Tj", "(Waiting time - 28 minutes) Tj");
    }
}
