package org.concordat.vendor;

/** What an officer looks into before a vendor is qualified. */
public enum CheckKind {
    /** The register entry exists and belongs to the applicant. */
    IDENTITY,
    /** Tax and social security are paid; no ground for exclusion is known. */
    STANDING
}
