package org.concordat.document;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder where uploads lie while they arrive; a request that is killed leaves its file there. */
@ApplicationScoped
class Spool {
    private final Path folder;

    Spool(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Removes the files that were last written longer ago than {@code age}, and says how many. */
    int sweep(Duration age) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var before = FolderAge.now(folder).minus(age);
        var removed = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (isLeft(file, before) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        }
        return removed;
    }

    private static boolean isLeft(Path file, Instant before) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    && attributes.lastModifiedTime().toInstant().isBefore(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
