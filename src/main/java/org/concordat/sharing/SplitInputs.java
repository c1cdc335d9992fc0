package org.concordat.sharing;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.concordat.platform.InvalidValue;

/** An amount to split among parties by weight, in units of a currency with that many decimal places. */
public record SplitInputs(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, List<PartyWeight> weights, int minorUnits) {
    private static final int MOST_MINOR_UNITS = 4;
    private static final int MOST_PARTIES = 1000;

    public SplitInputs {
        weights = List.copyOf(weights);
        if (minorUnits < 0 || minorUnits > MOST_MINOR_UNITS) {
            throw new InvalidValue("minor-units", "A currency has 0 to " + MOST_MINOR_UNITS + " decimal places");
        }
        if (amount.stripTrailingZeros().scale() > minorUnits) {
            throw new InvalidValue("money-precision", "The amount has more than " + minorUnits + " decimal places");
        }
        if (weights.isEmpty() || weights.size() > MOST_PARTIES) {
            throw new InvalidValue("weights", "There are 1 to " + MOST_PARTIES + " parties to split among");
        }
        refuseRepeats(weights);
        refuseNegative(weights);
    }

    private static void refuseRepeats(List<PartyWeight> weights) {
        var seen = new HashSet<String>();
        for (var weight : weights) {
            if (!seen.add(Objects.requireNonNull(weight.party()))) {
                throw new InvalidValue("weight-repeated", "Each party stands once among the weights");
            }
        }
    }

    private static void refuseNegative(List<PartyWeight> weights) {
        if (weights.stream().anyMatch(weight -> weight.weight().signum() < 0)) {
            throw new InvalidValue("negative-weight", "A weight is zero or more");
        }
    }

    /** The sum of all weights. */
    BigDecimal totalWeight() {
        return weights.stream().map(PartyWeight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
