package org.concordat.exit;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * What the authority pays where a political event ends an agreement: the debt with a share of unpaid insurance claims, up to
 * a cap on the project cost, and the adjusted equity, less what insurance has paid. Source: Indian model concession; domain
 * rules, cost sharing, termination sums.
 */
@Singleton
final class PoliticalForceMajeureTermination
        extends Calculation<PoliticalForceMajeureTermination.Terms, PoliticalForceMajeureTermination.Result> {
    PoliticalForceMajeureTermination() {
        super("termination.politicalForceMajeure", 1, Terms.class);
    }

    /** @param unpaidClaimsPct how much of the unpaid insurance claims counts as debt */
    record Terms(
            BigDecimal totalProjectCost,
            BigDecimal debtDue,
            BigDecimal unpaidInsuranceClaims,
            BigDecimal unpaidClaimsPct,
            BigDecimal debtCapPctOfCost,
            BigDecimal adjustedEquity,
            BigDecimal insuranceReceived) {
        Terms {
            Demand.notNegative(totalProjectCost, "The total project cost");
            Demand.notNegative(debtDue, "The debt due");
            Demand.notNegative(unpaidInsuranceClaims, "The sum of unpaid insurance claims");
            Demand.percent(unpaidClaimsPct, "The share of unpaid insurance claims");
            Demand.percent(debtCapPctOfCost, "The cap on the debt");
            Demand.notNegative(adjustedEquity, "The adjusted equity");
            Demand.notNegative(insuranceReceived, "The insurance received");
        }
    }

    record Result(BigDecimal debtDueCounted, BigDecimal terminationPayment) {}

    @Override
    protected Result work(Terms given, Working working) {
        var claims = percentOf(given.unpaidClaimsPct(), given.unpaidInsuranceClaims());
        var debt = working.step(
                "Debt with unpaid claims",
                given.debtDue().add(claims),
                "{} + {} % of {}",
                given.debtDue(),
                given.unpaidClaimsPct(),
                given.unpaidInsuranceClaims());
        var counted = TerminationDebt.counted(debt, given.debtCapPctOfCost(), given.totalProjectCost(), working);
        var payment = working.step(
                "Termination payment",
                money(counted.add(given.adjustedEquity())
                        .subtract(given.insuranceReceived())
                        .max(BigDecimal.ZERO)),
                "{} + {} of equity − {} of insurance, at least zero",
                counted,
                given.adjustedEquity(),
                given.insuranceReceived());
        return new Result(money(counted), payment);
    }
}
