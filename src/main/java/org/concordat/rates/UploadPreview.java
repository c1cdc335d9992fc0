package org.concordat.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What taking an uploaded file would do: the first of its changes, and how many there are. */
public record UploadPreview(UUID upload, int taken, int unchanged, List<Line> lines) {
    private static final int SHOWN = 200;

    /** A value that would be new, or would supersede another. */
    public record Line(int line, LocalDate day, @Nullable String before, RateValueView now) {}

    static UploadPreview of(UUID upload, Taking taking) {
        var lines = taking.changes().stream()
                .limit(SHOWN)
                .map(change -> new Line(
                        change.line(),
                        change.now().day(),
                        change.before() == null ? null : change.before().value().toPlainString(),
                        change.now().view()))
                .toList();
        return new UploadPreview(upload, taking.changes().size(), taking.unchanged(), lines);
    }

    public boolean shortened() {
        return lines.size() < taken;
    }
}
