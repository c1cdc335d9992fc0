package org.concordat.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes every root of a polynomial a simple one, so that a root at which the value only touches zero becomes one at which it
 * changes its sign: divides by what polynomial and derivative have in common. That divisor is found modulo primes, put
 * together by the Chinese remainder theorem, and proven by division.
 */
final class SquareFree {
    private static final int MOST_PRIMES = 100;

    private final Polynomial polynomial;
    private @Nullable List<BigInteger> known;
    private BigInteger modulus = BigInteger.ONE;

    private SquareFree(Polynomial polynomial) {
        this.polynomial = polynomial;
    }

    /** Empty where so many primes do not tell. */
    static Optional<Polynomial> of(Polynomial polynomial) {
        return new SquareFree(polynomial).search();
    }

    private Optional<Polynomial> search() {
        var prime = BigInteger.ONE.shiftLeft(30);
        for (var tried = 0; tried < MOST_PRIMES; tried++) {
            prime = prime.nextProbablePrime();
            var divisor = commonDivisor(prime);
            if (divisor.length == 1) {
                return Optional.of(polynomial);
            }
            var before = known;
            learn(divisor, prime);
            if (known != null && known.equals(before)) {
                var quotient = proven(Polynomial.primitive(known));
                if (quotient.isPresent()) {
                    return quotient;
                }
            }
        }
        return Optional.empty();
    }

    /** Times the leading coefficient of the polynomial, which the true one's divides; empty where the prime divides it. */
    private long[] commonDivisor(BigInteger prime) {
        var lead = polynomial.leading().mod(prime).longValueExact();
        if (lead == 0) {
            return new long[0];
        }
        var field = new PrimeField(prime);
        var common =
                field.commonDivisor(field.reduced(polynomial.coefficients()), field.reduced(polynomial.derivative()));
        return common.length == 1 ? common : field.scaled(common, lead);
    }

    /** A divisor of too high a degree comes from an unlucky prime. */
    private void learn(long[] divisor, BigInteger prime) {
        if (divisor.length == 0 || (known != null && divisor.length > known.size())) {
            return;
        }
        if (known == null || divisor.length < known.size()) {
            known = new ArrayList<>(IntStream.range(0, divisor.length)
                    .mapToObj(each -> BigInteger.ZERO)
                    .toList());
            modulus = BigInteger.ONE;
        }
        var inverse = modulus.modInverse(prime);
        var wider = modulus.multiply(prime);
        var joined = new ArrayList<BigInteger>();
        for (var index = 0; index < divisor.length; index++) {
            var old = known.get(index);
            var step = BigInteger.valueOf(divisor[index])
                    .subtract(old)
                    .multiply(inverse)
                    .mod(prime);
            joined.add(balanced(old.add(step.multiply(modulus)), wider));
        }
        known = joined;
        modulus = wider;
    }

    /** The remainder that lies nearest to zero, for coefficients have either sign. */
    private static BigInteger balanced(BigInteger number, BigInteger modulus) {
        var rest = number.mod(modulus);
        return rest.shiftLeft(1).compareTo(modulus) > 0 ? rest.subtract(modulus) : rest;
    }

    private Optional<Polynomial> proven(Polynomial divisor) {
        var quotient = polynomial.dividedBy(divisor);
        return Polynomial.primitive(polynomial.derivative()).dividedBy(divisor).isPresent()
                ? quotient
                : Optional.empty();
    }
}
