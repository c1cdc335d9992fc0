package org.concordat.desk.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.platform.Money;
import org.concordat.project.EngagementType;
import org.concordat.project.ProjectSource;
import org.concordat.vendor.VendorStatus;
import org.jspecify.annotations.Nullable;

/** What the file {@code demo/portfolio.json} says. */
record Portfolio(
        List<DemoAuthority> authorities,
        List<DemoPerson> people,
        List<DemoVendor> vendors,
        List<DemoProject> projects) {

    record DemoAuthority(String key, String name, String kind) {}

    /** {@code roles}: by key of the organisation; vendors are keyed by their register number. */
    record DemoPerson(String subject, String name, String title, Map<String, Set<String>> roles) {}

    record DemoVendor(
            String name,
            String country,
            String registerScheme,
            String registerNumber,
            String address,
            String authority,
            VendorStatus status) {}

    record DemoProject(
            String authority,
            String title,
            String purpose,
            EngagementType engagementType,
            Money budget,
            int gatesApproved,
            boolean gateWaiting,
            @Nullable ProjectSource source) {}
}
