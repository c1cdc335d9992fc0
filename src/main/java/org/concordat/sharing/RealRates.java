package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every rate above -100 % at which a list of cash flows is worth nothing, with six decimals, ascending. */
final class RealRates {
    private static final BigDecimal TOTAL_LOSS = new BigDecimal("-1.000000");

    private RealRates() {}

    /**
     * Empty where they cannot all be found: too many, too close together, or too close to a total loss.
     *
     * @param flows at least one of them is not zero
     */
    static Optional<List<BigDecimal>> of(List<BigDecimal> flows) {
        var polynomial = Polynomial.ofFlows(flows);
        if (polynomial.signChanges() == 0) {
            return Optional.of(List.of());
        }
        if (polynomial.signChanges() == 1) {
            var anywhere = new Enclosure(
                    BigInteger.ZERO, 0, polynomial.coefficients().get(0).signum());
            return RateSearch.within(anywhere, polynomial).map(List::of);
        }
        return SquareFree.of(polynomial).flatMap(RealRates::ofSimpleRoots);
    }

    private static Optional<List<BigDecimal>> ofSimpleRoots(Polynomial polynomial) {
        var rates = new ArrayList<BigDecimal>();
        var rest = polynomial;
        var isolation = RootIsolation.of(rest);
        while (isolation.exact() != null) {
            var factor = isolation.exact();
            rates.add(rate(factor));
            rest = rest.dividedBy(factor).orElseThrow();
            isolation = RootIsolation.of(rest);
        }
        if (!isolation.complete()) {
            return Optional.empty();
        }
        for (var enclosure : isolation.found()) {
            var rate = RateSearch.within(enclosure, rest);
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            rates.add(rate.get());
        }
        return rates.contains(TOTAL_LOSS)
                ? Optional.empty()
                : Optional.of(rates.stream().sorted().toList());
    }

    /** Of a factor that is linear. */
    private static BigDecimal rate(Polynomial factor) {
        var growth = factor.coefficients().get(0).negate();
        return new Fraction(new BigDecimal(growth.subtract(factor.leading())), new BigDecimal(factor.leading()))
                .places(6);
    }
}
