package org.concordat.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where contents lie, each once, named by the SHA-256 of its bytes: a folder, or whatever several nodes share. */
public interface Store {
    /** Takes in a content and returns only when it is safely on disk. */
    StoredFile put(Path content) throws IOException;

    InputStream open(String sha256) throws IOException;

    /** Whether a content could be taken in now. */
    boolean isWritable();
}
