package org.concordat.identity;

/** What an organisation is to a partnership. */
public enum OrganisationKind {
    PUBLIC_AUTHORITY,
    VENDOR,
    CERTIFIER,
    AUDIT_OFFICE,
    FUNDER
}
