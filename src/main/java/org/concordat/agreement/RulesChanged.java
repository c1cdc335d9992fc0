package org.concordat.agreement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A sharing clause or the allocation of risks of a draft was changed; {@code what} names the clause or the risks. */
public record RulesChanged(AgreementId agreement, int revision, String digest, String what, Actor by) implements Fact {
    @Override
    public Reference about() {
        return agreement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("revision", String.valueOf(revision), "digest", digest, "what", what);
    }
}
