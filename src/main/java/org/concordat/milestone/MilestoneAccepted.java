package org.concordat.milestone;

import java.util.Map;
import org.concordat.agreement.AgreementId;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** The authority accepted a milestone; its value may be certified. */
public record MilestoneAccepted(MilestoneId milestone, AgreementId agreement, String code, Money value, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return milestone.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("agreement", agreement.toString(), "code", code, "value", value.toString());
    }
}
