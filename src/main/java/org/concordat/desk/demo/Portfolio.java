package org.concordat.desk.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.agreement.PartyShare;
import org.concordat.platform.Money;
import org.concordat.project.EngagementType;
import org.concordat.project.ProjectSource;
import org.concordat.vendor.VendorStatus;
import org.jspecify.annotations.Nullable;

/** What the file {@code demo/portfolio.json} says. Days are counted back from the day of the first start. */
record Portfolio(
        List<DemoAuthority> authorities,
        List<DemoPerson> people,
        List<DemoVendor> vendors,
        List<DemoPartnership> partnerships) {

    record DemoAuthority(String key, String name, String kind) {}

    /** {@code roles}: by key of the organisation; vendors are keyed by their register number. */
    record DemoPerson(String subject, String name, String title, Map<String, Set<String>> roles) {}

    /** {@code status}: what has become of the registration; {@code founder}: who registered it. */
    record DemoVendor(
            String name,
            String country,
            String registerScheme,
            String registerNumber,
            String address,
            String authority,
            String founder,
            VendorStatus status) {}

    /**
     * Began so many days ago; how far it has come follows from that. The first bidder wins.
     *
     * @param clauses codes of the sharing clauses; each is a file of its own, {@link DemoClause}
     */
    record DemoPartnership(
            String authority,
            String title,
            String purpose,
            EngagementType engagementType,
            Money budget,
            int beganDaysAgo,
            @Nullable ProjectSource source,
            String wanted,
            String question,
            String answer,
            List<DemoBid> bids,
            List<PartyShare> shares,
            List<DemoMilestone> milestones,
            List<String> clauses) {}

    record DemoBid(String vendor, Money price, String offer) {}

    /** {@code weight}: its part of the price. {@code criteria}: what has to be shown. */
    record DemoMilestone(String code, String title, int weight, List<String> criteria) {}
}
