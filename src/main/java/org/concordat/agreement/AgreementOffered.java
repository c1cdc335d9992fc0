package org.concordat.agreement;

import java.time.Instant;
import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;

/** The terms stand; both sides sign after {@code standstillEndsAt} and before {@code dueAt}. */
public record AgreementOffered(
        AgreementId agreement, OrganisationId vendor, Instant standstillEndsAt, Instant dueAt, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return agreement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("standstillEndsAt", standstillEndsAt.toString(), "dueAt", dueAt.toString());
    }
}
