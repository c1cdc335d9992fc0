package org.concordat.milestone;

/** What a review of a submission may end with. Source: domain rules, milestone record. */
enum ReviewDecision {
    ACCEPTED,
    ACCEPTED_WITH_SNAGS,
    PARTIALLY_ACCEPTED,
    RETURNED,
    REJECTED
}
