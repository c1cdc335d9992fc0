package org.concordat.agreement;

import jakarta.persistence.Embeddable;

/** An acceptance criterion as a row. */
@Embeddable
record CriterionEntry(String milestoneCode, String code, String text) {}
