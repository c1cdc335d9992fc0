package org.concordat.document;

import java.util.Map;
import org.concordat.platform.RuleBroken;

/** The file is larger than the setting allows; answered as 413. */
public final class FileTooLarge extends RuleBroken {
    private final long mostBytes;

    FileTooLarge(long mostBytes) {
        super("file-too-large", "A file has at most " + mostBytes + " bytes.");
        this.mostBytes = mostBytes;
    }

    @Override
    public int status() {
        return 413;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("mostBytes", mostBytes);
    }
}
