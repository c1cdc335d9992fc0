package org.concordat.document;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One walk over the folder of contents, name by name and never through a link. A content is set aside before it goes:
 * an upload that meets it at that moment has either renewed its age, and it comes back, or finds no file and puts its own.
 */
final class FolderSweep extends SimpleFileVisitor<Path> {
    private static final Pattern SHARD = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LEFTOVER = Pattern.compile("(incoming|probe)-.*");
    private static final String ASIDE = ".aside";
    private static final int BATCH = 500;

    private final Path folder;
    private final Instant before;
    private final UnaryOperator<Set<String>> unneeded;
    private final Map<String, Path> batch = new HashMap<>();
    private int contents;
    private int leftovers;

    FolderSweep(Path folder, Instant before, UnaryOperator<Set<String>> unneeded) {
        this.folder = folder;
        this.before = before;
        this.unneeded = unneeded;
    }

    Swept run() throws IOException {
        Files.walkFileTree(folder, this);
        removeUnneeded();
        return new Swept(contents, leftovers);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return directory.equals(folder) || SHARD.matcher(name(directory)).matches() ? CONTINUE : SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var name = name(file);
        if (!attributes.isRegularFile()) {
            return CONTINUE;
        }
        if (name.endsWith(ASIDE)) {
            bringBack(file);
        } else if (isOld(attributes.lastModifiedTime())) {
            old(file, name);
        }
        return CONTINUE;
    }

    /** Somebody finished an upload meanwhile and took away its copy. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return CONTINUE;
        }
        throw failure;
    }

    private void old(Path file, String name) throws IOException {
        if (CONTENT.matcher(name).matches()) {
            batch.put(name, file);
            if (batch.size() == BATCH) {
                removeUnneeded();
            }
        } else if (LEFTOVER.matcher(name).matches() && Files.deleteIfExists(file)) {
            leftovers++;
        }
    }

    private void removeUnneeded() throws IOException {
        if (!batch.isEmpty()) {
            for (var hash : unneeded.apply(Set.copyOf(batch.keySet()))) {
                remove(Objects.requireNonNull(batch.get(hash), "Only what was asked about"));
            }
            batch.clear();
        }
    }

    private void remove(Path content) throws IOException {
        if (!isOld(Files.getLastModifiedTime(content))) {
            return;
        }
        var aside = content.resolveSibling(name(content) + ASIDE);
        Files.move(content, aside, ATOMIC_MOVE);
        if (isOld(Files.getLastModifiedTime(aside))) {
            Files.delete(aside);
            contents++;
        } else {
            Files.move(aside, content, ATOMIC_MOVE);
        }
    }

    /** Left by a sweep that was killed. It comes back as young, for it may take the place of a copy that is. */
    private void bringBack(Path aside) throws IOException {
        Files.setLastModifiedTime(aside, FileTime.from(FolderAge.now(folder)));
        Files.move(aside, aside.resolveSibling(name(aside).replace(ASIDE, "")), ATOMIC_MOVE);
    }

    private boolean isOld(FileTime modified) {
        return modified.toInstant().isBefore(before);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
