package org.concordat.procurement.award;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectId;

/** An approver awarded a tender; the standstill begins when every bidder has been told. */
public record TenderAwarded(
        TenderId tender, ProjectId project, OrganisationId authority, OrganisationId winner, Money price, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("winner", winner.toString());
    }
}
