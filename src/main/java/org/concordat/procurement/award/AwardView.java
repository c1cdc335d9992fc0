package org.concordat.procurement.award;

import java.time.Instant;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectId;

/** An award as the authority and the winner read it; {@code fin} once the standstill has ended. */
public record AwardView(
        TenderId tender,
        int version,
        ProjectId project,
        OrganisationId authority,
        OrganisationId winner,
        String winnerName,
        Money price,
        Instant standstillEndsAt,
        boolean fin)
        implements Versioned {}
