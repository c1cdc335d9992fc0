package org.concordat.agreement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;

/** Both sides have signed the same terms: from now on the agreement binds. */
public record AgreementSigned(
        AgreementId agreement, OrganisationId authority, OrganisationId vendor, Money value, Actor by) implements Fact {
    @Override
    public Reference about() {
        return agreement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("value", value.toString());
    }
}
