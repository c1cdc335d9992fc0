package org.concordat.milestone;

/** What sort of proof a file is. Source: domain rules, evidence types. */
public enum EvidenceType {
    TEST_CERTIFICATE,
    MEASUREMENT,
    AS_BUILT_DRAWING,
    COMMISSIONING_RECORD,
    INSPECTION_PHOTO,
    PERMIT,
    INSURANCE,
    TRAINING_RECORD,
    SERVICE_LOG,
    USER_ACCEPTANCE,
    COST_STATEMENT,
    CERTIFIER_REPORT
}
