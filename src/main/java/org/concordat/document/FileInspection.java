package org.concordat.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** Looks into a file: the content decides what it is, and the name and the declared type have to agree. */
@ApplicationScoped
class FileInspection {
    private static final int HEAD_BYTES = 64 * 1024;

    private final Tika tika = new Tika();

    FileKind inspect(Path file, FileName name, @Nullable String declaredType) throws IOException {
        var claimed = FileKind.claimedBy(name);
        if (!claimed.mayBeDeclaredAs(declaredType) || !isReally(claimed, file)) {
            throw new TypeDiffers(claimed);
        }
        return claimed;
    }

    private boolean isReally(FileKind claimed, Path file) throws IOException {
        var found = tika.detect(head(file));
        return switch (claimed) {
            case PDF, PNG, JPEG -> found.equals(claimed.mediaType());
            case ODT -> found.equals(claimed.mediaType()) && !hasMacros(file);
            case DOCX -> isZip(found) && has(file, "word/document.xml") && !hasMacros(file);
            case XLSX -> isZip(found) && has(file, "xl/workbook.xml") && !hasMacros(file);
            case TEXT, CSV -> (found.equals("text/plain") || found.equals("text/csv")) && PlainText.isIn(file);
        };
    }

    private static boolean isZip(String found) {
        return found.equals("application/zip") || found.equals("application/x-tika-ooxml");
    }

    private static boolean has(Path file, String entry) throws IOException {
        return ZipDirectory.of(file).contains(entry);
    }

    private static boolean hasMacros(Path file) throws IOException {
        return ZipDirectory.of(file).stream()
                .anyMatch(entry ->
                        entry.endsWith("vbaProject.bin") || entry.startsWith("Basic/") || entry.startsWith("Scripts/"));
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }
}
