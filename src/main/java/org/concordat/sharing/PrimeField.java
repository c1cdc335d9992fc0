package org.concordat.sharing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Polynomials with coefficients modulo a prime below 2³¹, where their greatest common divisor is found fast. */
final class PrimeField {
    private final long prime;

    PrimeField(BigInteger prime) {
        this.prime = prime.longValueExact();
    }

    long[] reduced(List<BigInteger> coefficients) {
        var modulus = BigInteger.valueOf(prime);
        return trimmed(coefficients.stream()
                .mapToLong(each -> each.mod(modulus).longValueExact())
                .toArray());
    }

    /** By Euclid, with leading coefficient 1. */
    long[] commonDivisor(long[] one, long[] other) {
        var divisor = one;
        var rest = other;
        while (rest.length > 0) {
            var next = remainder(divisor, rest);
            divisor = rest;
            rest = next;
        }
        return scaled(divisor, inverse(divisor[divisor.length - 1]));
    }

    long[] scaled(long[] polynomial, long factor) {
        return Arrays.stream(polynomial).map(each -> each * factor % prime).toArray();
    }

    private long[] remainder(long[] dividend, long[] divisor) {
        var rest = dividend.clone();
        var degree = divisor.length - 1;
        var inverse = inverse(divisor[degree]);
        for (var top = rest.length - 1; top >= degree; top--) {
            var factor = prime - rest[top] * inverse % prime;
            for (var index = 0; index <= degree; index++) {
                var place = top - degree + index;
                rest[place] = (rest[place] + factor * divisor[index]) % prime;
            }
        }
        return trimmed(Arrays.copyOf(rest, Math.min(rest.length, degree)));
    }

    /** By Fermat. */
    private long inverse(long number) {
        return BigInteger.valueOf(number)
                .modPow(BigInteger.valueOf(prime - 2), BigInteger.valueOf(prime))
                .longValueExact();
    }

    private static long[] trimmed(long[] polynomial) {
        var length = polynomial.length;
        while (length > 0 && polynomial[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(polynomial, length);
    }
}
