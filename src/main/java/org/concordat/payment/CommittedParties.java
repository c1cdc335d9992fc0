package org.concordat.payment;

import java.util.UUID;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;

/** A signed agreement as the books know it: its two sides and what it promised. */
public record CommittedParties(
        UUID agreement,
        String number,
        String title,
        OrganisationId authority,
        String authorityName,
        OrganisationId vendor,
        String vendorName,
        Money total) {}
