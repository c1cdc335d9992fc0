package org.concordat.document.api;

import java.util.Map;
import org.concordat.platform.RuleBroken;

/** The whole request is larger than any file may be; answered as 413. */
final class BodyTooLarge extends RuleBroken {
    private final long mostBytes;

    BodyTooLarge(long mostBytes) {
        super("too-large", "A request has at most " + mostBytes + " bytes.");
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
