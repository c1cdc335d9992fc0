package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The zeros of a curve of dated flows between two discount factors of a day. Between the turns of the curve it is monotone,
 * so that a change of sign is one zero and no change is none; each turn is found the same way, with a change of sign less.
 */
final class DailyFactors {
    private static final MathContext DIGITS = new MathContext(40);
    private static final int HALVINGS = 92;
    private static final long MOST_EFFORT = 12_000_000;

    private final BigDecimal lowest;
    private final BigDecimal highest;
    private long effort;

    DailyFactors(BigDecimal lowest, BigDecimal highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * Ascending.
     *
     * @throws Undetermined where the curve touches zero as far as its digits tell, leaves the range, or is too much work
     */
    List<BigDecimal> zeros(DailyCurve curve) {
        var places = turns(curve);
        if (sign(curve, lowest) != curve.signAtFirst() || sign(curve, highest) != curve.signAtLast()) {
            throw notConverged("A rate lies outside the range that is searched");
        }
        for (var place : places) {
            if (sign(curve, place) == 0) {
                throw notConverged("The value touches zero, or two rates lie too close together");
            }
        }
        return changes(curve, places);
    }

    private List<BigDecimal> turns(DailyCurve curve) {
        if (curve.signChanges() < 2) {
            return List.of();
        }
        var slope = curve.slope();
        return changes(slope, turns(slope));
    }

    private List<BigDecimal> changes(DailyCurve curve, List<BigDecimal> turns) {
        var found = new ArrayList<BigDecimal>();
        var places = new ArrayList<>(turns);
        places.add(highest);
        var from = lowest;
        var before = sign(curve, lowest);
        for (var place : places) {
            var sign = sign(curve, place);
            if (sign == 0) {
                continue;
            }
            if (sign * before < 0) {
                found.add(halved(curve, from, place, before));
            }
            from = place;
            before = sign;
        }
        return found;
    }

    private BigDecimal halved(DailyCurve curve, BigDecimal from, BigDecimal to, int before) {
        var low = from;
        var high = to;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = low.add(high).divide(BigDecimal.valueOf(2), DIGITS);
            if (sign(curve, middle) == before) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private int sign(DailyCurve curve, BigDecimal factor) {
        effort += curve.effort();
        if (effort > MOST_EFFORT) {
            throw notConverged("The flows change their sign too often for the work allowed");
        }
        return curve.signAt(factor);
    }

    private static Undetermined notConverged(String reason) {
        return new Undetermined("NOT_CONVERGED", reason);
    }
}
