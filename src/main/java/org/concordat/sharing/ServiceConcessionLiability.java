package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.InvalidValue;

/**
 * The liability of an authority for an asset that its operator built: each payment is split into a finance charge and a
 * reduction of the liability. In the last year the charge is the balancing figure, so that the liability closes at zero.
 * Source: domain rules, cost sharing, accounting.serviceConcessionLiability; IPSAS 32, financial liability model.
 */
@Singleton
final class ServiceConcessionLiability
        extends Calculation<ServiceConcessionLiability.Terms, ServiceConcessionLiability.Result> {
    private static final int MOST_YEARS = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ServiceConcessionLiability() {
        super("accounting.serviceConcessionLiability", 1, Terms.class);
    }

    record Terms(BigDecimal fairValue, BigDecimal annualCapitalPayment, BigDecimal implicitRatePct, int years) {
        Terms {
            fairValue = Demand.money(fairValue, "The fair value");
            annualCapitalPayment = Demand.money(annualCapitalPayment, "The capital payment of a year");
            if (implicitRatePct.signum() < 0 || implicitRatePct.compareTo(HUNDRED) > 0) {
                throw new InvalidValue("implicit-rate", "The implicit rate lies between 0 and 100 percent");
            }
            if (years < 1 || years > MOST_YEARS) {
                throw new InvalidValue("liability-years", "A liability runs for 1 to " + MOST_YEARS + " years");
            }
        }
    }

    record Year(
            int year,
            BigDecimal financeCharge,
            BigDecimal liabilityReduction,
            BigDecimal payment,
            BigDecimal closing) {}

    record Result(List<Year> schedule) {}

    @Override
    protected Result work(Terms given, Working working) {
        var schedule = new ArrayList<Year>();
        var opening = given.fairValue();
        for (var year = 1; year <= given.years(); year++) {
            var line = year(year, opening, given, working);
            schedule.add(line);
            opening = line.closing();
        }
        return new Result(List.copyOf(schedule));
    }

    private static Year year(int year, BigDecimal opening, Terms given, Working working) {
        var payment = given.annualCapitalPayment();
        var byRate = working.step(
                "Charge of year " + year + " by the rate",
                money(percentOf(given.implicitRatePct(), opening)),
                "{} × {} %",
                opening,
                given.implicitRatePct());
        var charge = year < given.years()
                ? byRate
                : working.step(
                        "Charge that balances the last year", payment.subtract(opening), "{} − {}", payment, opening);
        demandFit(charge, given.years());
        var reduction =
                working.step("Reduction of the liability", payment.subtract(charge), "{} − {}", payment, charge);
        var closing = working.step("Closing", opening.subtract(reduction), "{} − {}", opening, reduction);
        demandFit(closing, given.years());
        return new Year(year, charge, reduction, payment, closing);
    }

    /** Below zero by more than a cent a year is no rounding: too little is paid, or all is repaid too early. */
    private static void demandFit(BigDecimal figure, int years) {
        if (figure.compareTo(new BigDecimal("-0.01").multiply(BigDecimal.valueOf(years))) < 0) {
            throw new InvalidValue(
                    "payments-do-not-fit", "The payments repay the fair value in these years, no less and no earlier");
        }
    }
}
