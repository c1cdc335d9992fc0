package org.concordat.platform.api;

import java.util.Locale;

/** Codes and words for refusals that the web server itself makes. */
final class Codes {
    private Codes() {}

    static String kebab(String typeName) {
        return typeName.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String ofStatus(int status) {
        return switch (status) {
            case 400 -> "invalid-request";
            case 401 -> "not-signed-in";
            case 403 -> "role-missing";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "refused-" + status;
        };
    }

    static String detail(int status) {
        return switch (status) {
            case 404 -> "There is no such thing.";
            case 405 -> "This cannot be done here.";
            case 406 -> "It cannot be given in the form you ask for.";
            case 413 -> "It is larger than allowed.";
            case 415 -> "Send it as the documented media type.";
            default -> "The request cannot be used as it was sent.";
        };
    }
}
