package org.concordat.ledger;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** An entry was taken back by another one; the reason is the other one's text. */
public record EntryReversed(EntryId original, EntryId reversal, Actor by) implements Fact {
    @Override
    public Reference about() {
        return original.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reversal", reversal.toString());
    }
}
