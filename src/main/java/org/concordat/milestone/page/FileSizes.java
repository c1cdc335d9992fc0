package org.concordat.milestone.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.concordat.milestone.MilestoneView;

/** How the size of a file reads: {@code 812 bytes}, {@code 14.2 kB}, {@code 199.0 MB}. */
@TemplateExtension
class FileSizes {
    private static final int STEP = 1024;

    private FileSizes() {}

    static String readableSize(MilestoneView.EvidenceItem file) {
        if (file.size() < STEP) {
            return file.size() + " bytes";
        }
        var kilobytes = file.size() / (double) STEP;
        return kilobytes < STEP
                ? String.format(Locale.ENGLISH, "%.1f kB", kilobytes)
                : String.format(Locale.ENGLISH, "%.1f MB", kilobytes / STEP);
    }
}
