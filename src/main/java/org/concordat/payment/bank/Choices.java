package org.concordat.payment.bank;

import java.util.Map;
import java.util.Set;
import org.concordat.platform.InvalidValue;

/**
 * Watches the elements that decide by a few words where money goes. JAXB takes a word it does not know for a missing one, and
 * some for false, so that a reversal would become a payment.
 */
final class Choices {
    private static final Set<String> TRUTH = Set.of("true", "false", "1", "0");
    private static final Map<String, Set<String>> WORDS =
            Map.of("CdtDbtInd", Set.of("CRDT", "DBIT"), "RvslInd", TRUTH, "LastPgInd", TRUTH);

    private final StringBuilder text = new StringBuilder();
    private String element = "";

    void open(String name) {
        element = name;
        text.setLength(0);
    }

    void read(String piece) {
        if (WORDS.containsKey(element)) {
            text.append(piece);
        }
    }

    void close() {
        var words = WORDS.get(element);
        if (words != null && !words.contains(text.toString().strip())) {
            throw new InvalidValue(
                    "bank-file-word",
                    element + " is one of "
                            + String.join(", ", words.stream().sorted().toList()));
        }
        element = "";
    }
}
