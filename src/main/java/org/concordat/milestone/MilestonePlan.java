package org.concordat.milestone;

import java.time.LocalDate;
import java.util.List;
import org.concordat.agreement.AgreementId;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;

/** A milestone as the signed agreement plans it. */
record MilestonePlan(
        AgreementId agreement,
        OrganisationId authority,
        OrganisationId vendor,
        String code,
        String title,
        Money value,
        LocalDate dueOn,
        List<PlannedCriterion> criteria) {

    /** An acceptance criterion by its code in the agreement. */
    record PlannedCriterion(String code, String text) {}
}
