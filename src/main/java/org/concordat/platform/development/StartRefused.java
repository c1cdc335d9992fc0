package org.concordat.platform.development;

/** The development helpers cannot start; the message says what the developer can do. */
public final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
