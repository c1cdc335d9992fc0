package org.concordat.agreement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The terms of a draft were written anew. */
public record TermsRevised(AgreementId agreement, int revision, String digest, Actor by) implements Fact {
    @Override
    public Reference about() {
        return agreement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("revision", String.valueOf(revision), "digest", digest);
    }
}
