package org.concordat.identity;

import java.util.Set;

/** The roles a membership can give; their names are what the process models and the resources ask for. */
public final class Role {
    public static final String PROCUREMENT_OFFICER = "procurement-officer";
    public static final String APPROVER = "approver";
    public static final String EVALUATOR = "evaluator";
    public static final String OPENING_CUSTODIAN = "opening-custodian";
    public static final String MILESTONE_REVIEWER = "milestone-reviewer";
    public static final String FINANCE_OFFICER = "finance-officer";
    public static final String VENDOR_ADMINISTRATOR = "vendor-administrator";
    public static final String BID_MANAGER = "bid-manager";
    public static final String VENDOR_SIGNATORY = "vendor-signatory";
    public static final String DELIVERY_MANAGER = "delivery-manager";
    public static final String CERTIFIER = "certifier";
    public static final String ROLE_ADMINISTRATOR = "role-administrator";
    public static final String AUDITOR = "auditor";

    /** The roles of the public side that read the vendor register and the tenders of their authority. */
    public static final Set<String> PUBLIC_SIDE = Set.of(
            PROCUREMENT_OFFICER,
            APPROVER,
            EVALUATOR,
            OPENING_CUSTODIAN,
            MILESTONE_REVIEWER,
            FINANCE_OFFICER,
            ROLE_ADMINISTRATOR);

    /** Those who enrol and release people of their organisation. */
    public static final Set<String> ADMINISTRATORS = Set.of(ROLE_ADMINISTRATOR, VENDOR_ADMINISTRATOR);

    /** Those of an authority, and auditors, who look at all that it is exposed to. */
    public static final Set<String> EXPOSURE_READERS = Set.of(FINANCE_OFFICER, APPROVER, AUDITOR);

    private Role() {}

    /** Which roles an organisation of that kind can give to its members. */
    public static Set<String> of(OrganisationKind kind) {
        return switch (kind) {
            case PUBLIC_AUTHORITY -> PUBLIC_SIDE;
            case VENDOR -> Set.of(VENDOR_ADMINISTRATOR, BID_MANAGER, VENDOR_SIGNATORY, DELIVERY_MANAGER);
            case CERTIFIER -> Set.of(CERTIFIER, ROLE_ADMINISTRATOR);
            case AUDIT_OFFICE -> Set.of(AUDITOR, ROLE_ADMINISTRATOR);
            case FUNDER -> Set.of(FINANCE_OFFICER, ROLE_ADMINISTRATOR);
        };
    }
}
