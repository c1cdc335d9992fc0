package org.concordat.procurement.evaluation;

import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Undetermined;

/** Bids are told apart by the names of their bidders. */
final class Bidders {
    private Bidders() {}

    static void named(String bidder) {
        if (bidder.isBlank()) {
            throw new InvalidValue("bidder-name", "A bidder has a name");
        }
    }

    /** For the working. */
    static String listed(List<String> bidders) {
        return bidders.isEmpty() ? "nobody" : String.join(", ", bidders);
    }

    /** Nobody is preferred by the order of arrival, and terms hold no seed to draw from. */
    static Undetermined tied(List<String> bidders) {
        return new Undetermined(
                "TIE_NEEDS_DRAW",
                "Equal in everything that decides: " + listed(bidders) + "; only a public draw can tell");
    }
}
