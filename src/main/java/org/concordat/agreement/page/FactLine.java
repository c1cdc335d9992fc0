package org.concordat.agreement.page;

import java.util.List;
import org.concordat.agreement.terms.FactBinding;
import org.concordat.sharing.FieldNames;

/** A fact in words: what it is, and from where it comes. */
public record FactLine(String label, String source) {
    static List<FactLine> of(List<FactBinding> facts, ClauseMessages messages) {
        return facts.stream().map(fact -> of(fact, messages)).toList();
    }

    private static FactLine of(FactBinding fact, ClauseMessages messages) {
        var source = messages.factSource(fact.source());
        return new FactLine(FieldNames.place(fact.input()), fact.of() == null ? source : source + ": " + fact.of());
    }
}
