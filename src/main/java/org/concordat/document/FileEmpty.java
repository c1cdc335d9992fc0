package org.concordat.document;

import org.concordat.platform.InvalidValue;

/** There is nothing in the file, or no file was sent. */
public final class FileEmpty extends InvalidValue {
    FileEmpty() {
        super("file-empty", "The file is empty or missing");
    }
}
