package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;

/**
 * What a list of possible payments is expected to cost, undiscounted and as a present value; year 1 ends a year from now.
 * Source: domain rules, cost sharing, contingentLiability.expected.
 */
@Singleton
final class ExpectedContingentLiability
        extends Calculation<ExpectedContingentLiability.Terms, ExpectedContingentLiability.Result> {
    ExpectedContingentLiability() {
        super("contingentLiability.expected", 1, Terms.class);
    }

    record Terms(BigDecimal discountRatePct, List<PossiblePayment> items) {
        Terms {
            if (discountRatePct.compareTo(BigDecimal.valueOf(-100)) <= 0) {
                throw new InvalidValue("discount-rate", "A discount rate is above -100 %");
            }
        }
    }

    record Result(BigDecimal expected, BigDecimal presentValue) {}

    @Override
    protected Result work(Terms given, Working working) {
        var growth = BigDecimal.ONE.add(given.discountRatePct().movePointLeft(2));
        var expected = BigDecimal.ZERO;
        var present = BigDecimal.ZERO;
        for (var item : given.items()) {
            var part = working.step(
                    "Expected in year " + item.year(),
                    item.probability().multiply(item.payment()),
                    "{} × {}",
                    item.probability(),
                    item.payment());
            expected = expected.add(part);
            present = present.add(working.step(
                    "Its present value",
                    divide(part, growth.pow(item.year(), Rounding.EXACT)),
                    "{} ÷ {} to the power of {}",
                    part,
                    growth,
                    item.year()));
        }
        return new Result(
                working.step("Expected", money(expected), "sum"), working.step("Present value", money(present), "sum"));
    }
}
