package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

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

    record Terms(BigDecimal discountRatePct, List<PossiblePayment> items) {}

    record Result(BigDecimal expected, BigDecimal presentValue) {}

    @Override
    protected Result work(Terms given, Working working) {
        var discounting = Discounting.at(given.discountRatePct());
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
                    discounting.presentValue(part, item.year()),
                    "{} ÷ {} to the power of {}",
                    part,
                    discounting.growth(),
                    item.year()));
        }
        return new Result(
                working.step("Expected", money(expected), "sum"), working.step("Present value", money(present), "sum"));
    }
}
