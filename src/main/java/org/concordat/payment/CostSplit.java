package org.concordat.payment;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.concordat.sharing.Outcome;
import org.concordat.sharing.SplitInputs;
import org.concordat.sharing.SplitResult;
import org.concordat.sharing.Step;

/** How a certified value was shared: all that is needed to compute it again and find the same. */
public record CostSplit(
        String mechanism,
        int version,
        SplitInputs inputs,

        @JsonSerialize(contentUsing = ToStringSerializer.class)
        Map<String, BigDecimal> shares,

        List<Step> steps) {
    static CostSplit of(Outcome<SplitInputs, SplitResult> outcome) {
        return new CostSplit(
                outcome.mechanism(),
                outcome.version(),
                outcome.inputs(),
                outcome.result().shares(),
                outcome.steps());
    }

    /** What a party bears; zero where the terms do not name it. */
    BigDecimal of(String party) {
        return shares.getOrDefault(party, BigDecimal.ZERO);
    }
}
