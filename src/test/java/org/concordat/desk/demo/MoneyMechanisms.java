package org.concordat.desk.demo;

import java.util.Set;

/** Mechanisms whose outcome is money that a clause can post; each has to be seen at work in the demonstration. */
final class MoneyMechanisms {
    static final Set<String> NAMES = Set.of(
            "allocate.largestRemainder",
            "painGain.bands",
            "changeInLaw.progressiveShare",
            "vgf.cap",
            "vgf.disbursement",
            "refinancing.gainShare",
            "fx.bandShare",
            "availability.monthlyPayment",
            "availability.performancePoints",
            "availability.unavailability",
            "revenue.minimumGuarantee",
            "revenue.upsideBands",
            "indexation.collar",
            "indexation.composite",
            "indexation.compositeForeign",
            "indexation.partial",
            "retention.accumulate",
            "retention.release",
            "retention.sectionRelease",
            "advance.recovery",
            "delay.liquidatedDamages",
            "delay.liquidatedDamagesFormula",
            "interest.compoundMonthly",
            "interest.dayCount",
            "interest.simple",
            "interest.simpleRateChange",
            "escrow.waterfall",
            "contingentLiability.expected",
            "sla.serviceCredit",
            "efficiency.guaranteedSaving",
            "innovation.royalty",
            "innovation.stageGate",
            "milestone.partialPayment",
            "termination.defaultBeforeOperation",
            "termination.forceMajeure",
            "termination.forceMajeureComponents",
            "termination.politicalForceMajeure",
            "handback.retention");

    private MoneyMechanisms() {}
}
