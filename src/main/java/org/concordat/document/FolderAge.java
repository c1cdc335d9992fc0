package org.concordat.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Tells the age of files by the clock that stamps them: ours may have been moved, or be another machine's. */
final class FolderAge {
    private FolderAge() {}

    static Instant now(Path folder) throws IOException {
        var probe = Files.createTempFile(folder, "probe-", "");
        try {
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            Files.delete(probe);
        }
    }
}
