package org.concordat.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** The kinds of file that can be evidence; nothing that a browser or a computer would run. */
enum FileKind {
    PDF("application/pdf", List.of("pdf"), Set.of()),
    PNG("image/png", List.of("png"), Set.of()),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")),
    TEXT("text/plain", List.of("txt"), Set.of()),
    CSV("text/csv", List.of("csv"), Set.of("text/plain", "application/csv", "application/vnd.ms-excel")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), Set.of()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), Set.of()),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Set.of());

    private final String mediaType;
    private final List<String> endings;
    private final Set<String> alsoDeclaredAs;

    FileKind(String mediaType, List<String> endings, Set<String> alsoDeclaredAs) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.alsoDeclaredAs = alsoDeclaredAs;
    }

    /** What a name claims to be. */
    static FileKind claimedBy(FileName name) {
        return Stream.of(values())
                .filter(kind -> kind.endings.contains(name.ending()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "file-type", "Evidence is a PDF, PNG, JPEG, TXT, CSV, DOCX, XLSX or ODT file"));
    }

    /** Programs that do not know a type say nothing, or call it a stream of bytes. */
    boolean mayBeDeclaredAs(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return true;
        }
        var plain = declared.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
        return plain.equals("application/octet-stream") || plain.equals(mediaType) || alsoDeclaredAs.contains(plain);
    }

    String mediaType() {
        return mediaType;
    }
}
