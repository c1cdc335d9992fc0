package org.concordat.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectionTest {
    @TempDir
    Path folder;

    @Test
    void takesEachKindByItsContent() throws IOException {
        assertThat(inspect("report.pdf", EvidenceFiles.pdf())).isEqualTo(FileKind.PDF);
        assertThat(inspect("Photo.PNG", EvidenceFiles.png())).isEqualTo(FileKind.PNG);
        assertThat(inspect("notes.txt", EvidenceFiles.text("Täiesti korras\n"))).isEqualTo(FileKind.TEXT);
        assertThat(inspect("log.csv", EvidenceFiles.text("day;uptime\n1;99.95\n")))
                .isEqualTo(FileKind.CSV);
        assertThat(inspect("plan.docx", EvidenceFiles.zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(FileKind.DOCX);
        assertThat(inspect("plan.docx", EvidenceFiles.zip("_rels/.rels", "word/document.xml", "[Content_Types].xml")))
                .isEqualTo(FileKind.DOCX);
        assertThat(inspect("sums.xlsx", EvidenceFiles.zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(FileKind.XLSX);
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() {
        refused("report.pdf", EvidenceFiles.png(), null, "type-differs");
        refused("report.pdf", EvidenceFiles.program(), null, "type-differs");
        refused("photo.png", EvidenceFiles.pdf(), null, "type-differs");
        refused("plan.docx", EvidenceFiles.zip("xl/workbook.xml"), null, "type-differs");
        refused("plan.docx", EvidenceFiles.pdf(), null, "type-differs");
        refused("notes.txt", EvidenceFiles.pdf(), null, "type-differs");
        refused("notes.txt", EvidenceFiles.text("<html><script>alert(1)</script></html>"), null, "type-differs");
        refused("notes.txt", EvidenceFiles.text("#!/bin/sh\nrm -rf /\n"), null, "type-differs");
    }

    @Test
    void refusesAFileThatIsNotWhatItWasDeclaredAs() {
        refused("report.pdf", EvidenceFiles.pdf(), "image/png", "type-differs");
        refused("photo.png", EvidenceFiles.png(), "text/html", "type-differs");
    }

    @Test
    void refusesKindsThatABrowserOrComputerWouldRun() {
        for (var name :
                new String[] {"page.html", "picture.svg", "setup.exe", "run.sh", "code.js", "data.zip", "plain"}) {
            refused(name, EvidenceFiles.pdf(), null, "file-type");
        }
    }

    @Test
    void refusesOfficeFilesWithMacros() {
        refused("plan.docx", EvidenceFiles.zip("word/document.xml", "word/vbaProject.bin"), null, "type-differs");
    }

    @Test
    void refusesTextThatIsNoUtf8() {
        refused("notes.txt", "T\u00e4iesti korras".getBytes(StandardCharsets.ISO_8859_1), null, "type-differs");
        refused("notes.txt", EvidenceFiles.text("bell \u0007 and more text that reads well"), null, "type-differs");
    }

    @Test
    void refusesNamesWithPathsControlCharactersOrTooManyLetters() {
        for (var name : new String[] {
            "../../a.pdf", "a/b.pdf", "a\\b.pdf", "a\u0000.pdf", "a\n.pdf", "a\u202Efdp.pdf", " ", ".pdf"
        }) {
            assertThatThrownBy(() -> FileName.of(name))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("file-name"));
        }
        assertThatThrownBy(() -> FileName.of("x".repeat(10_000) + ".pdf")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> FileName.of(null)).isInstanceOf(InvalidValue.class);
        assertThat(FileName.of("x".repeat(196) + ".pdf").ending()).isEqualTo("pdf");
    }

    private FileKind inspect(String name, byte[] content) throws IOException {
        return inspect(name, content, null);
    }

    private FileKind inspect(String name, byte[] content, @Nullable String declared) throws IOException {
        return new FileInspection()
                .inspect(Files.write(folder.resolve("upload"), content), FileName.of(name), declared);
    }

    private void refused(String name, byte[] content, @Nullable String declared, String code) {
        assertThatThrownBy(() -> inspect(name, content, declared))
                .as(name)
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
