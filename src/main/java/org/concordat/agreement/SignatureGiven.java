package org.concordat.agreement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** One side signed; the digest says which terms. */
public record SignatureGiven(AgreementId agreement, Side side, String digest, Actor by) implements Fact {
    @Override
    public Reference about() {
        return agreement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("side", side.name(), "digest", digest);
    }
}
