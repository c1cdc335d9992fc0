package org.concordat.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Collection;

/** A part of a whole in percent, from 0 to 100 inclusive, exact to six decimal places. */
@Embeddable
public record Share(BigDecimal percent) implements Comparable<Share> {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int PLACES = 6;

    public Share {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new InvalidValue("share-range", "A share is between 0 and 100 percent");
        }
        percent = percent.stripTrailingZeros();
        if (percent.scale() > PLACES) {
            throw new InvalidValue("share-precision", "A share has at most " + PLACES + " decimal places");
        }
        percent = percent.setScale(Math.max(0, percent.scale()));
    }

    @JsonCreator
    public static Share of(String percent) {
        return new Share(Decimals.parse(percent, "share-percent"));
    }

    /** Whether the shares make exactly one whole. */
    public static boolean makeWhole(Collection<Share> shares) {
        var sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(HUNDRED) == 0;
    }

    @Override
    public int compareTo(Share other) {
        return percent.compareTo(other.percent);
    }

    @JsonValue
    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
