package org.concordat.agreement;

import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectId;

/** What an agreement takes over from an award: the parties and the price. */
public record Award(
        TenderId tender,
        ProjectId project,
        OrganisationId authority,
        String authorityName,
        OrganisationId vendor,
        String vendorName,
        Money price) {}
