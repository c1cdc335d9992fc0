package org.concordat.sharing;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;

/**
 * Marginal bands: each slice of a quantity gets the rate of the band it lies in. They are listed upwards without gap or
 * overlap. Source: domain rules, cost sharing, house rules 6 and 7.
 */
public final class Bands {
    private static final BigDecimal WHOLE = BigDecimal.ONE;

    private final List<Band> bands;

    private Bands(List<Band> bands) {
        this.bands = bands;
    }

    /** @throws InvalidValue where they leave a gap, overlap, one is empty, or an edge or rate is below zero */
    public static Bands of(List<Band> listed) {
        var bands = Demand.few(listed);
        if (bands.isEmpty()) {
            throw new InvalidValue("bands", "There is at least one band");
        }
        if (bands.get(0).from().signum() < 0) {
            throw new InvalidValue("band-edge", "The bands begin at zero or above");
        }
        for (var index = 0; index < bands.size(); index++) {
            refuseEmpty(bands.get(index));
            refuseNegativeRate(bands.get(index));
            if (index > 0) {
                refuseGap(bands.get(index - 1), bands.get(index));
            }
        }
        return new Bands(bands);
    }

    /**
     * Bands whose rates share money out.
     *
     * @throws InvalidValue as {@link #of} does, and where a rate is above 1
     */
    public static Bands ofShares(List<Band> listed) {
        var bands = of(listed);
        if (listed.stream().anyMatch(band -> band.rate().compareTo(WHOLE) > 0)) {
            throw new InvalidValue("band-rate", "A share in a band lies between 0 and 1");
        }
        return bands;
    }

    private static void refuseNegativeRate(Band band) {
        if (band.rate().signum() < 0) {
            throw new InvalidValue("band-rate", "The rate of a band is zero or more");
        }
    }

    private static void refuseEmpty(Band band) {
        if (band.to() != null && band.to().compareTo(band.from()) <= 0) {
            throw new InvalidValue("band-empty", "A band ends above its beginning");
        }
    }

    private static void refuseGap(Band lower, Band upper) {
        var end = lower.to();
        if (end == null || end.compareTo(upper.from()) > 0) {
            throw new InvalidValue("band-overlap", "Each band begins where the one below it ends; two overlap");
        }
        if (end.compareTo(upper.from()) < 0) {
            throw new InvalidValue("band-gap", "Each band begins where the one below it ends; there is a gap");
        }
    }

    /** The same bands in another unit: each edge times the factor, for example percent of a target in money. */
    public Bands times(BigDecimal factor) {
        return new Bands(bands.stream()
                .map(band -> new Band(
                        band.from().multiply(factor),
                        band.to() == null ? null : band.to().multiply(factor),
                        band.rate()))
                .toList());
    }

    /**
     * The sum of slice times rate between two quantities, exactly; negative where the second is the lower one. What lies
     * outside all bands counts for nothing. Each slice is a line of the working.
     */
    public BigDecimal between(BigDecimal start, BigDecimal end, Working working) {
        var low = start.min(end);
        var high = start.max(end);
        var sum = BigDecimal.ZERO;
        for (var band : bands) {
            var from = band.from().max(low);
            var to = band.to() == null ? high : band.to().min(high);
            if (to.compareTo(from) > 0) {
                var part = to.subtract(from).multiply(band.rate());
                sum = sum.add(working.step(
                        "Slice from " + Working.shown(from) + " to " + Working.shown(to),
                        part,
                        "({} − {}) × {}",
                        to,
                        from,
                        band.rate()));
            }
        }
        return start.compareTo(end) <= 0 ? sum : sum.negate();
    }
}
