package org.concordat.sharing;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Separates the roots above zero of a polynomial whose roots are simple. With x = t ÷ (1 − t) they lie between 0 and 1, and
 * the coefficients over the binomials are those of Bernstein: as often as their signs change, so many roots there are at
 * most, none where they never change, one where they change once. Anything else is halved (de Casteljau) until it is told.
 * The halving rounds down in fixed point and keeps account of the error; a sign that the error could turn counts as unknown.
 */
final class RootIsolation {
    private static final int GUARD_BITS = 256;
    private static final long MOST_WORDS_ADDED = 60_000_000;
    private static final int UNKNOWN = -1;

    private final Polynomial polynomial;
    private final Deque<Piece> open = new ArrayDeque<>();
    private final List<Enclosure> found = new ArrayList<>();
    private @Nullable Polynomial exact;
    private boolean complete = true;

    /** The polynomial over one part of the line, by its coefficients of Bernstein. */
    private record Piece(BigInteger[] bernstein, BigInteger part, int halvings) {}

    private RootIsolation(Polynomial polynomial) {
        this.polynomial = polynomial;
    }

    static RootIsolation of(Polynomial polynomial) {
        var isolation = new RootIsolation(polynomial);
        isolation.run();
        return isolation;
    }

    /** From low to high, where it is complete and met no exact root. */
    List<Enclosure> found() {
        return found;
    }

    /** A factor whose root was met exactly while halving; the rest is to be isolated without it. */
    @Nullable
    Polynomial exact() {
        return exact;
    }

    /** Whether neither the digits nor the work allowed ran out. */
    boolean complete() {
        return complete;
    }

    private void run() {
        open.push(new Piece(start(), BigInteger.ZERO, 0));
        var work = 0L;
        while (complete && exact == null && !open.isEmpty()) {
            var piece = open.pop();
            var changes = signChanges(piece);
            if (changes == 1) {
                found.add(new Enclosure(piece.part(), piece.halvings(), piece.bernstein()[0].signum()));
            } else if (changes != 0) {
                halve(piece);
                work += wordsAdded();
                complete &= work <= MOST_WORDS_ADDED;
            }
        }
    }

    /** By one halving: half the square of the degree, each as long as the coefficients are. */
    private long wordsAdded() {
        var bits = polynomial.coefficients().stream()
                .mapToInt(BigInteger::bitLength)
                .max()
                .orElse(0);
        var words = (polynomial.degree() + GUARD_BITS + bits) / Long.SIZE;
        return (long) polynomial.degree() * polynomial.degree() / 2 * words;
    }

    private BigInteger[] start() {
        var degree = polynomial.degree();
        var bernstein = new BigInteger[degree + 1];
        var binomial = BigInteger.ONE;
        for (var index = 0; index <= degree; index++) {
            bernstein[index] = polynomial
                    .coefficients()
                    .get(index)
                    .shiftLeft(degree + GUARD_BITS)
                    .divide(binomial);
            binomial = binomial.multiply(BigInteger.valueOf(degree - index)).divide(BigInteger.valueOf(index + 1L));
        }
        return bernstein;
    }

    private int signChanges(Piece piece) {
        var last = 0;
        var changes = 0;
        for (var each : piece.bernstein()) {
            if (isUnknown(each, piece.halvings())) {
                return UNKNOWN;
            }
            changes += last * each.signum() < 0 ? 1 : 0;
            last = each.signum();
        }
        return changes;
    }

    /** Each halving is off by half a unit at most for each of its rounds, and the start by one. */
    private boolean isUnknown(BigInteger value, int halvings) {
        var error = 1L + (long) halvings * polynomial.degree();
        return value.bitLength() <= Long.SIZE - Long.numberOfLeadingZeros(error);
    }

    private void halve(Piece piece) {
        var degree = polynomial.degree();
        var row = piece.bernstein().clone();
        var left = new BigInteger[degree + 1];
        var right = new BigInteger[degree + 1];
        for (var round = 0; round <= degree; round++) {
            left[round] = row[0];
            right[degree - round] = row[degree - round];
            for (var index = 0; index < degree - round; index++) {
                row[index] = row[index].add(row[index + 1]).shiftRight(1);
            }
        }
        var halvings = piece.halvings() + 1;
        var lower = piece.part().shiftLeft(1);
        var upper = lower.add(BigInteger.ONE);
        if (isUnknown(right[0], halvings)) {
            meet(upper, halvings);
        }
        open.push(new Piece(right, upper, halvings));
        open.push(new Piece(left, lower, halvings));
    }

    /** Where the value at the middle cannot be told from zero it is zero, or the digits do not suffice. */
    private void meet(BigInteger middle, int halvings) {
        var rest = BigInteger.ONE.shiftLeft(halvings).subtract(middle);
        if (polynomial.signAt(middle, rest) == 0) {
            exact = Polynomial.primitive(List.of(middle.negate(), rest));
        } else {
            complete = false;
        }
    }
}
