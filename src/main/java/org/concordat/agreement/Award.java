package org.concordat.agreement;

import java.time.Instant;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectId;

/** What an agreement takes over from an award: the parties, the price, and when signing may begin. */
public record Award(
        TenderId tender,
        ProjectId project,
        OrganisationId authority,
        String authorityName,
        OrganisationId vendor,
        String vendorName,
        Money price,
        Instant standstillEndsAt) {}
