package org.concordat.procurement.award;

import java.time.Instant;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * An award as the authority and the winner read it. The standstill has no beginning and no end before the result was
 * sent to every bidder; {@code fin} once it has ended.
 */
public record AwardView(
        TenderId tender,
        int version,
        ProjectId project,
        OrganisationId authority,
        OrganisationId winner,
        String winnerName,
        Money price,
        @Nullable Instant standstillBegunAt,
        @Nullable Instant standstillEndsAt,
        boolean fin)
        implements Versioned {}
