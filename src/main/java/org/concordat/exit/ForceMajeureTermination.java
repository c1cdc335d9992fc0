package org.concordat.exit;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * What the authority pays where force majeure ends an agreement: a share of the debt, which counts up to a cap on the project
 * cost, less what insurance has paid. Source: Indian model concession clause 23.10; domain rules, cost sharing, termination
 * sums.
 */
@Singleton
final class ForceMajeureTermination extends Calculation<ForceMajeureTermination.Terms, ForceMajeureTermination.Result> {
    ForceMajeureTermination() {
        super("termination.forceMajeure", 1, Terms.class);
    }

    /** @param debtPct how much is paid of the debt that counts */
    record Terms(
            BigDecimal totalProjectCost,
            BigDecimal debtDue,
            BigDecimal debtCapPctOfCost,
            BigDecimal debtPct,
            BigDecimal insuranceReceived) {
        Terms {
            Demand.notNegative(totalProjectCost, "The total project cost");
            Demand.notNegative(debtDue, "The debt due");
            Demand.percent(debtCapPctOfCost, "The cap on the debt");
            Demand.percent(debtPct, "The share of the debt");
            Demand.notNegative(insuranceReceived, "The insurance received");
        }
    }

    record Result(BigDecimal debtDueCounted, BigDecimal terminationPayment) {}

    @Override
    protected Result work(Terms given, Working working) {
        var counted =
                TerminationDebt.counted(given.debtDue(), given.debtCapPctOfCost(), given.totalProjectCost(), working);
        var share = working.step(
                "Share of the debt", percentOf(given.debtPct(), counted), "{} % of {}", given.debtPct(), counted);
        var payment = working.step(
                "Termination payment",
                money(share.subtract(given.insuranceReceived()).max(BigDecimal.ZERO)),
                "{} − {} of insurance, at least zero",
                share,
                given.insuranceReceived());
        return new Result(money(counted), payment);
    }
}
