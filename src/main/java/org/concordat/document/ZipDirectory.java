package org.concordat.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the names in a ZIP file's directory and nothing else, so that no prepared archive can fill the memory. What is
 * no whole archive, or names more than an office file would, reads as empty.
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LARGEST_DIRECTORY = 4 * 1024 * 1024;

    private ZipDirectory() {}

    static Set<String> of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var size = channel.size();
            var tail = read(channel, Math.max(0, size - END_BYTES - LONGEST_COMMENT), (int)
                    Math.min(size, END_BYTES + LONGEST_COMMENT));
            for (var at = tail.capacity() - END_BYTES; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    var length = Integer.toUnsignedLong(tail.getInt(at + 12));
                    var start = Integer.toUnsignedLong(tail.getInt(at + 16));
                    if (length > LARGEST_DIRECTORY || start + length > size) {
                        return Set.of();
                    }
                    return names(read(channel, start, (int) length));
                }
            }
            return Set.of();
        }
    }

    private static Set<String> names(ByteBuffer directory) {
        var names = new HashSet<String>();
        var at = 0;
        while (at + ENTRY_BYTES <= directory.capacity() && directory.getInt(at) == ENTRY_SIGNATURE) {
            var length = Short.toUnsignedInt(directory.getShort(at + 28));
            if (at + ENTRY_BYTES + length > directory.capacity()) {
                return Set.of();
            }
            names.add(new String(directory.array(), at + ENTRY_BYTES, length, StandardCharsets.UTF_8));
            at += ENTRY_BYTES
                    + length
                    + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
        }
        return names;
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        var at = position;
        while (buffer.hasRemaining()) {
            var read = channel.read(buffer, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        return buffer;
    }
}
