package org.concordat.document;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps contents in one folder as {@code ab/cd/HASH}: written beside, hashed on the way, synced, then renamed. */
@ApplicationScoped
class FolderStore implements Store {
    private static final int BUFFER_BYTES = 128 * 1024;

    private final Path folder;

    FolderStore(@ConfigProperty(name = "concordat.document.folder") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public StoredFile put(Path content) throws IOException {
        Files.createDirectories(folder);
        var beside = folder.resolve("incoming-" + UUID.randomUUID());
        try {
            var stored = copy(content, beside);
            var place = place(stored.sha256());
            if (!renew(place, beside)) {
                var parent = Objects.requireNonNull(place.getParent(), "Every place lies in a folder");
                Files.createDirectories(parent);
                Files.move(beside, place, ATOMIC_MOVE);
                // The new name and the folders on the way to it have to survive a power cut too.
                for (Path each = parent; each != null && each.startsWith(folder); each = each.getParent()) {
                    sync(each);
                }
            }
            return stored;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public Swept sweep(Duration age, UnaryOperator<Set<String>> unneeded) throws IOException {
        Files.createDirectories(folder);
        return new FolderSweep(folder, FolderAge.now(folder).minus(age), unneeded).run();
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public boolean isWritable() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "probe-", ""));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Makes a content that is held already as young as its new copy; says no where a sweep has taken it meanwhile. */
    private static boolean renew(Path place, Path copy) throws IOException {
        try {
            Files.setLastModifiedTime(place, Files.getLastModifiedTime(copy));
        } catch (NoSuchFileException absent) {
            return false;
        }
        return Files.exists(place);
    }

    private static StoredFile copy(Path content, Path target) throws IOException {
        var digest = sha256();
        var buffer = ByteBuffer.allocate(BUFFER_BYTES);
        try (var in = FileChannel.open(content, READ);
                var out = FileChannel.open(target, CREATE_NEW, WRITE)) {
            while (in.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.rewind();
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                buffer.clear();
            }
            out.force(true);
            return new StoredFile(HexFormat.of().formatHex(digest.digest()), out.size());
        }
    }

    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
