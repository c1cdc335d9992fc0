package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A polynomial with whole coefficients that have no factor in common; no coefficient, and neither end, is lost to rounding.
 *
 * @param coefficients of the powers from zero upwards; the first and the last are not zero
 */
record Polynomial(List<BigInteger> coefficients) {
    /**
     * The one whose roots above zero are the growths 1 + r of a period at which flows are worth nothing.
     *
     * @param flows at least one of them is not zero
     */
    static Polynomial ofFlows(List<BigDecimal> flows) {
        var scale = flows.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = new ArrayList<BigInteger>();
        flows.forEach(flow -> whole.add(flow.setScale(scale).unscaledValue()));
        Collections.reverse(whole);
        return primitive(whole);
    }

    /** Without zeros at the ends, which move no root but the one at zero, and without a common factor. */
    static Polynomial primitive(List<BigInteger> coefficients) {
        var first = 0;
        var last = coefficients.size();
        while (coefficients.get(first).signum() == 0) {
            first++;
        }
        while (coefficients.get(last - 1).signum() == 0) {
            last--;
        }
        var kept = coefficients.subList(first, last);
        var common = kept.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        return new Polynomial(kept.stream().map(each -> each.divide(common)).toList());
    }

    int degree() {
        return coefficients.size() - 1;
    }

    BigInteger leading() {
        return coefficients.get(degree());
    }

    /** How often the sign changes along the coefficients: by Descartes, at least as often as there are roots above zero. */
    int signChanges() {
        return CashFlows.signChanges(coefficients.stream().map(BigDecimal::new).toList());
    }

    /** Its sign where x is numerator ÷ denominator, both above zero. */
    int signAt(BigInteger numerator, BigInteger denominator) {
        var value = leading();
        var power = BigInteger.ONE;
        for (var index = degree() - 1; index >= 0; index--) {
            power = power.multiply(denominator);
            value = value.multiply(numerator).add(coefficients.get(index).multiply(power));
        }
        return value.signum();
    }

    /** Not reduced: the coefficients keep their place. */
    List<BigInteger> derivative() {
        var slopes = new ArrayList<BigInteger>();
        for (var index = 1; index <= degree(); index++) {
            slopes.add(coefficients.get(index).multiply(BigInteger.valueOf(index)));
        }
        return slopes;
    }

    /** The quotient, where there is one without remainder and with whole coefficients. */
    Optional<Polynomial> dividedBy(Polynomial divisor) {
        var rest = new ArrayList<>(coefficients);
        var quotient = new ArrayList<BigInteger>();
        for (var top = degree(); top >= divisor.degree(); top--) {
            var division = rest.get(top).divideAndRemainder(divisor.leading());
            if (division[1].signum() != 0) {
                return Optional.empty();
            }
            quotient.add(0, division[0]);
            divisor.subtract(division[0], rest, top - divisor.degree());
        }
        return rest.stream().allMatch(each -> each.signum() == 0)
                ? Optional.of(new Polynomial(List.copyOf(quotient)))
                : Optional.empty();
    }

    private void subtract(BigInteger times, List<BigInteger> from, int shift) {
        for (var index = 0; index <= degree(); index++) {
            from.set(index + shift, from.get(index + shift).subtract(times.multiply(coefficients.get(index))));
        }
    }
}
