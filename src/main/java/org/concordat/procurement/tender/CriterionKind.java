package org.concordat.procurement.tender;

/** Whether people score a criterion or the published formula does. */
public enum CriterionKind {
    QUALITY,
    PRICE
}
