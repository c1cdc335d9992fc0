package org.concordat.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Where contents lie, each once, named by the SHA-256 of its bytes: a folder, or whatever several nodes share. */
public interface Store {
    /** Takes in a content, or makes the one it holds young again, and returns only when it is safely on disk. */
    StoredFile put(Path content) throws IOException;

    InputStream open(String sha256) throws IOException;

    /**
     * Removes contents that were last taken in longer ago than {@code age} and that nothing needs, and what broken
     * uploads left behind.
     *
     * @param unneeded picks from some hashes those to which nothing points
     */
    Swept sweep(Duration age, UnaryOperator<Set<String>> unneeded) throws IOException;

    /** Whether a content could be taken in now. */
    boolean isWritable();
}
