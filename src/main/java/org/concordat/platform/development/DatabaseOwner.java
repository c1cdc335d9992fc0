package org.concordat.platform.development;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process that uses a data folder, known by a lock on a file beside it.
 *
 * <p>The system drops the lock when the process dies, however it dies, so a leftover file never keeps anybody out. The
 * process id inside is only there to be named in a message.
 */
final class DatabaseOwner implements AutoCloseable {

    private static final String FILE = "owner.pid";

    /** Far behind the content: where locks are mandatory, the process id must stay readable. */
    private static final long LOCKED_BYTE = 1L << 30;

    private final FileChannel channel;

    private DatabaseOwner(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes this process the owner, or answers nothing because another one is alive. */
    static Optional<DatabaseOwner> claim(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        var pid = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new DatabaseOwner(channel));
    }

    static String describe(Path home) throws IOException {
        return Files.readString(home.resolve(FILE)).strip();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException alreadyOursInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
